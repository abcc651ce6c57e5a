import { describe, expect, it } from '@jest/globals';
import { startOfDay } from '../../../src/core/calendar/civil-day.js';
import { comingSteps } from '../../../src/web/officer/complaint-view/coming-steps.rule.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';

const period = { openedOn: '2022-04-01', dueOn: '2022-04-16' };
const holidays = new Set(['2022-04-06', '2022-04-13', '2022-04-14', '2022-04-15']);

describe('what comes if nobody answers', () => {
  const ladder = LADDER_STEPS.filter((step) => step.ladder === 'ordinary').map((step) => ({
    ...step,
    recipients: [...step.recipients],
  }));
  const officers = [
    { id: 'head', role: 'division_head' as const, divisionCode: 'ENG' },
    { id: 'clerk', role: 'municipal_clerk' as const, divisionCode: null },
    { id: 'mayor', role: 'mayor' as const, divisionCode: null },
  ];
  const coming = (at: string, accusedIds: string[] = []): ReturnType<typeof comingSteps> => {
    const kind = { kind: 'complaint' as const, restricted: false };
    const matter = { ...kind, divisionCode: 'ENG', officerId: null, accusedIds };
    return comingSteps(period, matter, { ladder, holidays, officers }, startOfDay(at));
  };

  it('lists only steps after now, in order', () => {
    const codes = ['overdue_1', 'overdue_2', 'overdue_3'];
    expect(coming('2022-04-13').map(({ code }) => code)).toEqual(codes);
    expect(coming('2022-04-18').map(({ code }) => code)).toEqual(codes.slice(1));
    expect(coming('2022-05-18')).toEqual([]);
  });

  it('names who will be told, and skips whom the case accuses', () => {
    const [first] = coming('2022-04-13');
    expect(first?.told).toEqual([{ role: 'division_head', recipient: 'head' }]);
    const last = coming('2022-04-13', ['mayor']).at(-1);
    expect(last?.told).toEqual([{ role: 'outside_body', recipient: 'contact:outside_body' }]);
    expect(last?.skipped).toContainEqual({ role: 'mayor', accountId: 'mayor', why: 'accused' });
  });
});
