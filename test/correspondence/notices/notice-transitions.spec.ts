import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { NOTICE_ACTS } from '../../../src/correspondence/notices/acts/notice-acts.js';
import {
  isPossible,
  NOTICE_TRANSITIONS,
  type NoticeTransitionName,
} from '../../../src/correspondence/notices/notice-transitions.js';
import type { NoticeState } from '../../../src/correspondence/notices/notice.entity.js';

const NAMES = Object.keys(NOTICE_TRANSITIONS) as NoticeTransitionName[];

/** What each state leads to, written down apart from the table. */
const LEADS_TO: Readonly<Record<NoticeState, readonly NoticeState[]>> = {
  draft: ['draft', 'for_signature', 'signed', 'sending', 'discarded'],
  for_signature: ['draft', 'signed', 'sending', 'discarded'],
  signed: ['sending', 'voided'],
  sending: ['delivered', 'failed', 'voided'],
  delivered: ['returned'],
  failed: ['sending', 'delivered', 'voided'],
  returned: [],
  voided: [],
  discarded: [],
};
const STATES = Object.keys(LEADS_TO) as NoticeState[];

describe('the transitions of a notice', () => {
  it.each(STATES)('lead from %s where they may, and nowhere else', (state) => {
    const open = NAMES.filter((name) => isPossible(name, state));
    const to = new Set(open.map((name) => NOTICE_TRANSITIONS[name].to));
    expect([...to].sort()).toEqual([...LEADS_TO[state]].sort());
  });

  it('are each of an act, of writing, or of the mail server', () => {
    const ofActs = new Set(Object.values(NOTICE_ACTS).map(({ transition }) => transition));
    const others = NAMES.filter((name) => !(ofActs as ReadonlySet<string>).has(name));
    expect(others).toEqual(['draft', 'propose', 'fail', 'resend']);
  });

  it('are the only place where the state of a notice changes', () => {
    const root = 'src';
    const changing = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => {
        const text = readFileSync(path.join(root, file), 'utf8');
        return /update\(\s*Notice\b|UPDATE notice\b/.test(text);
      });
    // Writing takes a letter back from its signatory as a draft; everything else goes through the table.
    expect(changing.sort()).toEqual([
      'correspondence/notices/notice-drafts.service.ts',
      'correspondence/notices/notice-transition.service.ts',
    ]);
  });
});
