import { describe, expect, it } from '@jest/globals';
import { wrongReceiptDay } from '../../../src/cases/complaints/receipt-day.rule.js';

const TODAY = '2026-11-30';

describe('a stated day of receipt', () => {
  it.each([
    ['2026-11-30', undefined, null],
    ['2026-11-27', undefined, null],
    ['2026-11-26', undefined, 'backdate_reason_missing'],
    ['2026-11-26', 'จดหมายส่งผิดกอง', null],
    ['2026-10-01', 'จดหมายส่งผิดกอง', null],
    ['2026-09-30', 'จดหมายส่งผิดกอง', 'received_on_too_old'],
    ['2026-12-01', undefined, 'received_on_future'],
    ['2026-11-31', undefined, 'received_on_wrong'],
  ])('of %s with the reason %s: %s', (day, reason, message) =>
    expect(wrongReceiptDay(day, reason, TODAY)?.message ?? null).toBe(message),
  );
});
