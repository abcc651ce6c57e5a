import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  addDays,
  bangkokDayOf,
  isCivilDay,
  weekdayOf,
} from '../../../src/core/calendar/civil-day.js';
import { longThaiDate, thaiDigits, thaiTime } from '../../../src/core/calendar/thai-date.js';
import { isWorkingDay, lastWorkingDayOnOrBefore } from '../../../src/core/calendar/working-days.js';
import { dueStateOf } from '../../../src/core/deadlines/due-state.rule.js';
import { dueAtFor, dueOnFor } from '../../../src/core/deadlines/fifteen-days.rule.js';
import {
  nextStepAt,
  plannedSteps,
  stepsDue,
  type LadderStep,
} from '../../../src/core/deadlines/ladder.rule.js';
import { staffSendTime } from '../../../src/core/deadlines/send-time.rule.js';
import { HOLIDAYS } from '../../../src/core/office/data/holiday-seeds.data.js';

interface Vector {
  received: string;
  legalDue: string;
  legalDueIsWorkingDay: boolean;
  lastWorkingDayOnOrBefore: string;
}

const { vectors } = JSON.parse(
  readFileSync(new URL('deadline-vectors.json', import.meta.url), 'utf8'),
) as { vectors: Vector[] };
const closed = new Set(HOLIDAYS.filter((day) => day.officeClosed).map((day) => day.day));
const LADDER: LadderStep[] = [
  { code: 'reminder_early', level: 0, anchor: 'before_due', days: 5, recipients: ['officer'] },
  {
    code: 'reminder_last',
    level: 0,
    anchor: 'last_working_day',
    days: 0,
    recipients: ['officer', 'head'],
  },
  { code: 'overdue_1', level: 1, anchor: 'after_due', days: 0, recipients: ['head'] },
  { code: 'overdue_2', level: 2, anchor: 'after_due', days: 3, recipients: ['clerk'] },
  { code: 'overdue_3', level: 3, anchor: 'after_due', days: 7, recipients: ['mayor'] },
];
const anyDay = fc.integer({ min: 0, max: 7304 }).map((days) => addDays('2021-01-01', days));

describe('the fifteen days', () => {
  it.each(vectors)('of $received end on $legalDue', (vector) => {
    const due = dueOnFor(vector.received);
    expect(due).toBe(vector.legalDue);
    expect(isWorkingDay(due, closed)).toBe(vector.legalDueIsWorkingDay);
    expect(lastWorkingDayOnOrBefore(due, closed)).toBe(vector.lastWorkingDayOnOrBefore);
  });

  it('end one weekday further, at midnight in Bangkok, on every day from 2021 to 2040', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const due = dueOnFor(day);
        expect(weekdayOf(due)).toBe((weekdayOf(day) + 1) % 7);
        expect(bangkokDayOf(new Date(dueAtFor(due).getTime() - 1))).toBe(due);
        expect(bangkokDayOf(dueAtFor(due))).toBe(addDays(due, 1));
      }),
    );
  });

  it('know leap days and refuse days that do not exist', () => {
    expect(dueOnFor('2024-02-14')).toBe('2024-02-29');
    expect(dueOnFor('2023-02-14')).toBe('2023-03-01');
    expect(['2026-02-30', '2025-02-29', '2026-13-01', 'x'].map(isCivilDay)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the ladder', () => {
  it('reaches each level once, in order, and then is done', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 40 }), (openedOn, enteredAfter) => {
        const planned = plannedSteps({ openedOn, dueOn: dueOnFor(openedOn) }, LADDER, closed);
        const recorded = new Set<string>();
        let now = new Date(dueAtFor(addDays(openedOn, enteredAfter - 1)));
        const order: string[] = [];
        for (let turn = 0; turn < 20; turn += 1) {
          for (const step of stepsDue(planned, recorded, now)) {
            expect(step.at.getTime()).toBeLessThanOrEqual(now.getTime());
            order.push(step.code);
            recorded.add(step.code);
          }
          const next = nextStepAt(planned, recorded, now);
          if (!next) break;
          expect(next.getTime()).toBeGreaterThan(now.getTime());
          now = next;
        }
        expect(nextStepAt(planned, recorded, now)).toBeNull();
        expect(order.filter((code) => code.startsWith('overdue'))).toEqual([
          'overdue_1',
          'overdue_2',
          'overdue_3',
        ]);
        expect(new Set(order).size).toBe(order.length);
      }),
    );
  });

  it('merges reminders that would come in the wrong order, told to all of theirs', () => {
    // Received 30 March 2022: due 14 April (Songkran), last working day 12 April; 5 days before is 9 April.
    const apart = plannedSteps({ openedOn: '2022-03-30', dueOn: '2022-04-14' }, LADDER, closed);
    expect(apart.filter((step) => step.level === 0)).toHaveLength(2);
    const songkran = new Set([...closed, '2022-04-11', '2022-04-12']);
    const merged = plannedSteps({ openedOn: '2022-03-30', dueOn: '2022-04-14' }, LADDER, songkran);
    const reminders = merged.filter((step) => step.level === 0);
    expect(reminders.map((step) => [step.code, step.recipients])).toEqual([
      ['reminder_last', ['officer', 'head']],
    ]);
  });
});

describe('the steps of one period', () => {
  // Received Wednesday 18 November 2026, due Thursday 3 December.
  const period = { openedOn: '2026-11-18', dueOn: '2026-12-03' };
  const none: ReadonlySet<string> = new Set();
  const planned = plannedSteps(period, LADDER, none);

  it('come at these instants', () => {
    expect(planned.map(({ code, at }) => [code, at.toISOString()])).toEqual([
      ['reminder_early', '2026-11-27T17:00:00.000Z'],
      ['reminder_last', '2026-12-02T17:00:00.000Z'],
      ['overdue_1', '2026-12-03T17:00:00.000Z'],
      ['overdue_2', '2026-12-06T17:00:00.000Z'],
      ['overdue_3', '2026-12-10T17:00:00.000Z'],
    ]);
  });

  it('remind of nothing any more once the first level is reached', () => {
    const after = (text: string): string[] =>
      stepsDue(planned, none, new Date(text)).map(({ code }) => code);
    expect(after('2026-12-03T16:59:59Z')).toEqual(['reminder_last']);
    expect(after('2026-12-03T17:00:00Z')).toEqual(['overdue_1']);
    expect(nextStepAt(planned, new Set(['overdue_1']), new Date('2026-12-01T00:00:00Z'))).toEqual(
      planned[3]!.at,
    );
  });

  it('tell all of two reminders that became one', () => {
    const ladder = LADDER.map((step) => ({
      ...step,
      recipients: step.code === 'reminder_early' ? ['early'] : step.recipients,
    }));
    const songkran = new Set(['2022-04-11', '2022-04-12', '2022-04-13', '2022-04-14']);
    const merged = plannedSteps({ openedOn: '2022-03-30', dueOn: '2022-04-14' }, ladder, songkran);
    expect(merged[0]).toMatchObject({
      code: 'reminder_last',
      recipients: ['officer', 'head', 'early'],
    });
  });
});

describe('the state of a due date', () => {
  it.each([
    ['2026-11-22', null, 'on_time', 4],
    ['2026-11-23', null, 'near', 3],
    ['2026-11-26', null, 'near', 0],
    ['2026-11-27', null, 'overdue', 1],
    ['2026-12-30', '2026-11-26', 'answered', 0],
    ['2026-12-30', '2026-11-28', 'answered', 2],
  ])('on %s, ended %s, is %s %i', (today, endedOn, state, days) => {
    expect(dueStateOf({ dueOn: '2026-11-26', endedOn }, today)).toEqual({ state, days });
  });
});

describe('mails to staff', () => {
  it('leave in office hours only, unless the setting says now', () => {
    const at = (text: string): string =>
      staffSendTime(new Date(text), '08:30', closed).toISOString();
    expect(at('2026-11-23T00:00:00+07:00')).toBe('2026-11-23T01:30:00.000Z');
    expect(at('2026-11-23T10:00:00+07:00')).toBe('2026-11-23T03:00:00.000Z');
    expect(at('2026-11-21T00:00:00+07:00')).toBe('2026-11-23T01:30:00.000Z');
    expect(at('2026-11-20T18:00:00+07:00')).toBe('2026-11-23T01:30:00.000Z');
    const now = new Date('2026-11-21T00:00:00+07:00');
    expect(staffSendTime(now, 'now', closed)).toEqual(now);
  });
});

describe('Thai dates', () => {
  it('carry weekday, month and Buddhist year', () => {
    expect(longThaiDate('2026-12-08')).toBe('วันอังคารที่ 8 ธันวาคม 2569');
    expect(thaiTime(new Date('2026-12-08T02:00:00Z'))).toBe('09.00 น.');
    expect(thaiDigits('12 เมษายน 2565')).toBe('๑๒ เมษายน ๒๕๖๕');
  });
});
