import { describe, expect, it } from '@jest/globals';
import { eventWords } from '../../../src/cases/matters/event.messages.js';
import { mayEver, VERBS } from '../../../src/core/accounts/policy.js';
import { ROLES } from '../../../src/core/accounts/role.js';
import { CHANNELS } from '../../../src/cases/complaints/channel.js';
import { MOVES } from '../../../src/cases/commands/moves/moves.js';
import { STATUSES } from '../../../src/cases/complaints/status.rule.js';
import { DUE_FILTERS } from '../../../src/escalation/triage/queue-filter.js';
import { ENTRY_WRITERS } from '../../../src/web/officer/timeline/timeline-entry.rule.js';
import { declineWords, SKIPPED_WORDS } from '../../../src/web/officer/timeline/event.messages.js';
import { TAB_WORDS } from '../../../src/web/officer/queue/queue.messages.js';
import {
  CHANNEL_WORDS,
  OUTCOME_WORDS,
  STATUS_WORDS,
  VERB_WORDS,
} from '../../../src/web/officer/desk/case.messages.js';
import { ROLE_WORDS } from '../../../src/core/accounts/role.messages.js';
import { toldWords } from '../../../src/escalation/sweep/recipients.messages.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';
import { OUTCOMES } from '../../../src/correspondence/notices/notice.entity.js';

const THAI = /[ก-๙]/;
const RECORDED = [
  'received',
  'routed',
  'citizen_answered',
  'notice_signed',
  'notice_served',
  'notice_failed',
  'reminded',
  'escalated',
  'plan_linked',
  'plan_unlinked',
  'rated',
  ...Object.values(MOVES).map(({ event }) => event),
];

describe('the words of the officers’ pages', () => {
  it.each(ROLES)('names the role %s and everything it may do', (role) => {
    expect(ROLE_WORDS[role]).toMatch(THAI);
    for (const verb of VERBS.filter((one) => mayEver({ role }, one))) {
      expect(VERB_WORDS[verb]).toMatch(THAI);
    }
  });

  it.each(RECORDED)('tells the event %s, and says more of it', (type) => {
    expect(eventWords(type)).toMatch(THAI);
    expect(Object.keys(ENTRY_WRITERS)).toContain(type);
  });

  it('shows an event or reason that it does not know by its code', () => {
    expect(eventWords('constructor')).toBe('constructor');
    expect(declineWords('toString')).toBe('toString');
  });

  it('names every status, outcome and tab', () => {
    expect(STATUSES.filter((code) => !THAI.test(STATUS_WORDS[code]))).toEqual([]);
    expect(OUTCOMES.filter((code) => !THAI.test(OUTCOME_WORDS[code]))).toEqual([]);
    expect(DUE_FILTERS.filter((code) => !THAI.test(TAB_WORDS[code]))).toEqual([]);
    expect(CHANNELS.filter((code) => !CHANNEL_WORDS[code])).toEqual([]);
  });

  it('names everybody on the ladders, and why somebody is skipped', () => {
    const codes = LADDER_STEPS.flatMap(({ recipients }) => recipients);
    expect(codes.filter((code) => !THAI.test(toldWords(code)))).toEqual([]);
    for (const why of ['accused', 'vacant', 'unassigned', 'left']) {
      expect(SKIPPED_WORDS[why]).toMatch(THAI);
    }
  });
});
