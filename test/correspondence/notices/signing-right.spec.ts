import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/civil-day.js';
import { checkDeliveryDay } from '../../../src/correspondence/notices/delivery-day.rule.js';
import { holdsOn, signingRight } from '../../../src/correspondence/notices/signing-right.rule.js';
import {
  newVerificationCode,
  readVerificationCode,
} from '../../../src/correspondence/notices/verification-code.rule.js';

const DAY = '2022-04-12';
const head = { id: 'head', role: 'division_head', position: 'ผู้อำนวยการกองช่าง' } as const;
const mayor = { id: 'mayor', role: 'mayor', position: 'นายกเทศมนตรี' } as const;
const order = {
  id: 'o1',
  kind: 'delegation' as const,
  accountId: 'head',
  principalPosition: 'นายกเทศมนตรี',
  startsOn: '2022-04-01',
  endsOn: '2022-04-30',
  revokedOn: null,
};
const days = fc.integer({ min: -60, max: 60 }).map((by) => addDays(DAY, by));

describe('the right to sign', () => {
  it('is the mayor’s by office and anyone else’s by an order only', () => {
    expect(signingRight(mayor, [], DAY)).toEqual({ orderId: null, position: ['นายกเทศมนตรี'] });
    expect(signingRight(head, [], DAY)).toBeNull();
    expect(signingRight(head, [{ ...order, accountId: 'other' }], DAY)).toBeNull();
    expect(signingRight(head, [order], DAY)?.position).toEqual([
      'ผู้อำนวยการกองช่าง ปฏิบัติราชการแทน',
      'นายกเทศมนตรี',
    ]);
  });

  it('is acting before delegation, the newest order first', () => {
    const acting = { ...order, id: 'o2', kind: 'acting' as const, startsOn: '2022-03-01' };
    const newer = { ...order, id: 'o3', startsOn: '2022-04-10' };
    expect(signingRight(head, [order, newer, acting], DAY)).toMatchObject({ orderId: 'o2' });
    expect(signingRight(head, [order, newer], DAY)).toMatchObject({ orderId: 'o3' });
  });

  it('holds on its first and last day, not before, not after, not from its revocation on', () => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.option(days),
        fc.option(days),
        (day, startsOn, endsOn, revokedOn) => {
          const held = holdsOn({ startsOn, endsOn, revokedOn }, day);
          const within = day >= startsOn && (endsOn === null || day <= endsOn);
          expect(held).toBe(within && (revokedOn === null || day < revokedOn));
        },
      ),
    );
  });
});

describe('the day of delivery', () => {
  const check = (on: string, has: { hasReason?: boolean; hasFile?: boolean } = {}): string => {
    try {
      checkDeliveryDay({ on, hasReason: false, hasFile: false, ...has }, addDays(DAY, -9), DAY);
      return 'fine';
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it('is today or yesterday as it is, further back with a reason and a proof', () => {
    expect(check(DAY)).toBe('fine');
    expect(check(addDays(DAY, -1))).toBe('fine');
    expect(check(addDays(DAY, -2))).toBe('late_entry_reason');
    expect(check(addDays(DAY, -2), { hasReason: true })).toBe('late_entry_proof');
    expect(check(addDays(DAY, -9), { hasReason: true, hasFile: true })).toBe('fine');
  });

  it('is never tomorrow and never before the letter', () => {
    const both = { hasReason: true, hasFile: true };
    expect(check(addDays(DAY, 1), both)).toBe('delivered_in_future');
    expect(check(addDays(DAY, -10), both)).toBe('delivered_before_letter');
  });
});

describe('a verification code', () => {
  it('is read as people type it, and each is another', () => {
    const codes = Array.from({ length: 500 }, () => newVerificationCode());
    expect(new Set(codes).size).toBe(500);
    for (const code of codes) {
      expect(code).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      const signs = code.replaceAll('-', '').toLowerCase();
      for (const typed of [code, signs, ` ${signs.slice(0, 5)} ${signs.slice(5)} `]) {
        expect(readVerificationCode(typed)).toBe(code);
      }
    }
  });

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (typed) => {
        const code = readVerificationCode(typed);
        expect(code === null || /^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/.test(code)).toBe(true);
      }),
    );
  });
});
