import { describe, expect, it } from '@jest/globals';
import {
  publicTimeline,
  type TimelineFact,
} from '../../../src/web/citizen/track/public-timeline.rule.js';
import { TIMELINE_WORDS as words } from '../../../src/web/citizen/track/track.messages.js';
import { MOVES } from '../../../src/cases/commands/moves/moves.js';

const at = new Date('2026-11-23T02:00:00Z');
/** Also of types and with payloads that no row has. */
const fact = (type: string, data: Record<string, unknown> = {}): TimelineFact =>
  ({ type, at, data }) as unknown as TimelineFact;
const source = {
  restricted: false,
  texts: new Map([
    ['q', 'ขอทราบจุดที่เกิดเหตุ'],
    ['n', 'บันทึกภายในที่ผู้ร้องต้องไม่เห็น'],
  ]),
  divisions: new Map([['ENG', 'กองช่าง']]),
};
const titles = (facts: TimelineFact[], more = {}) =>
  publicTimeline(facts, { ...source, ...more }).map(({ title }) => title);

describe('the public timeline', () => {
  it('tells what happened, newest first, the newest as now', () => {
    const told = publicTimeline(
      [
        fact('received'),
        fact('routed', { division: 'ENG' }),
        fact('citizen_asked', { messageId: 'q' }),
        fact('notice_served', { kind: 'progress' }),
        fact('notice_served', { kind: 'result' }),
      ],
      source,
    );
    expect(told.map(({ title }) => title)).toEqual([
      words.result,
      words.progress,
      words.citizen_asked,
      words.routedTo('กองช่าง'),
      words.received,
    ]);
    expect(told.map(({ when }) => when)).toEqual(['now', 'past', 'past', 'past', 'past']);
    expect(told[2]!.body).toBe('ขอทราบจุดที่เกิดเหตุ');
    expect(told[0]!.at).toBe('23 พฤศจิกายน 2569 เวลา 09.00 น.');
  });

  it('names no division in a restricted case', () => {
    const facts = [
      fact('routed', { division: 'ENG' }),
      fact('division_assigned', { division: 'ENG' }),
    ];
    const told = JSON.stringify(publicTimeline(facts, { ...source, restricted: true }));
    expect(told).not.toContain('กองช่าง');
    expect(titles(facts, { restricted: true })).toEqual([words.routed, words.routed]);
  });

  it('keeps notes, drafts, reminders, titles and everything unknown inside', () => {
    const inside = ['noted', 'subject_set', 'conflict_named', 'notice_signed', 'notice_failed'];
    const facts = [...inside, 'reminded', 'plan_linked', 'toString'].map((type) =>
      fact(type, { messageId: 'n' }),
    );
    expect(titles(facts)).toEqual([]);
  });

  it('tells no reason of a move', () => {
    const facts = [fact('declined', { messageId: 'n' }), fact('referred', { messageId: 'n' })];
    expect(JSON.stringify(publicTimeline(facts, source))).not.toContain('บันทึกภายใน');
  });

  it('says once a period that it is late, however often it escalated', () => {
    const late = fact('escalated', { told: [{ role: 'division_head', recipient: 'head' }] });
    const facts = [late, late, fact('notice_served'), late];
    expect(titles(facts)).toEqual([words.escalated, words.progress, words.escalated]);
  });

  it('decides of every move of the officers whether it is told', () => {
    const known = new Set([
      'noted',
      'subject_set',
      'category_set',
      'origin_corrected',
      'conflict_named',
      ...Object.keys(words),
    ]);
    const events = Object.values(MOVES).map(({ event }) => event);
    expect(events.filter((event) => !known.has(event) && event !== 'division_assigned')).toEqual(
      [],
    );
  });
});
