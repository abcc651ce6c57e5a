import { describe, expect, it } from '@jest/globals';
import { knowsFields, typedLadder } from '../../../src/web/admin/ladder/ladder-form.rule.js';
import type { LadderStep } from '../../../src/core/deadlines/ladder.rule.js';
import { LADDER_STEPS } from '../../../src/core/office/data/ladder.data.js';

const steps: LadderStep[] = LADDER_STEPS.filter(({ ladder }) => ladder === 'ordinary').map(
  ({ recipients, ...step }) => ({ ...step, recipients: [...recipients] }),
);
const read = (body: Record<string, unknown>, code: string): LadderStep =>
  typedLadder(steps, body).find((step) => step.code === code)!;

describe('the form of a ladder', () => {
  it('reads days and boxes; one box alone comes as a text', () => {
    const body = { days_overdue_2: ' 4 ', recipients_overdue_2: 'municipal_clerk' };
    expect(read(body, 'overdue_2')).toMatchObject({ days: 4, recipients: ['municipal_clerk'] });
    const more = { recipients_overdue_2: ['mayor', 'mayor', 'municipal_clerk'] };
    expect(read(more, 'overdue_2').recipients).toEqual(['mayor', 'municipal_clerk']);
  });

  it.each(['', 'x', '-1', '2.5', '1e2', '9999', ['3', '4'], undefined])(
    'takes %j for no number of days',
    (typed) => expect(read({ days_overdue_2: typed }, 'overdue_2').days).toBeNaN(),
  );

  it('leaves the first level and the last working day where they are, whatever is sent', () => {
    const body = { days_overdue_1: '9', days_reminder_last: '9' };
    expect(read(body, 'overdue_1').days).toBe(0);
    expect(read(body, 'reminder_last').days).toBe(0);
  });

  it('knows its fields and no other', () => {
    expect(knowsFields(steps, { days_overdue_2: '4', recipients_overdue_3: 'mayor' })).toBe(true);
    expect(knowsFields(steps, { days_overdue_9: '4' })).toBe(false);
  });
});
