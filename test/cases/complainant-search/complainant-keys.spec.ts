import { describe, expect, it } from '@jest/globals';
import { askedKeys, keysOf } from '../../../src/cases/complainant-search/complainant-keys.rule.js';
import { readPhones } from '../../../src/core/forms/phone.rule.js';

const identity = (parts: { name?: string; phone?: string; email?: string }) =>
  keysOf({ name: null, phone: null, email: null, address: null, ...parts });
const stored = (typed: string): string => (readPhones(typed) as { phone: string }).phone;

/** Whether somebody who is kept so is found by what is typed. */
const finds = (parts: Parameters<typeof identity>[0], typed: string): boolean => {
  const asked = askedKeys(typed);
  return 'keys' in asked && asked.keys.every((key) => identity(parts).includes(key));
};

describe('a complainant is found', () => {
  it.each([
    ['นางสาวดวงใจ ใจดี', 'ดวงใจ'],
    ['นางสาวดวงใจ ใจดี', 'ใจดี'],
    ['นางสาวดวงใจ ใจดี', 'นาง ดวงใจ ใจดี'],
    ['นางสาว ดวงใจ  ใจดี', 'คุณดวงใจ'],
    ['ณัฐพงษ์ ศรีสุข', 'นัฐพงศ์'],
    ['นายอารี สุขใจ', 'อารี'],
    ['Nang Khin', 'KHIN'],
    ['นํ้าฝน แก้ว', 'น้ำฝน'],
  ])('%s by %s', (name, typed) => {
    expect(finds({ name }, typed)).toBe(true);
  });

  it.each([
    ['08 1234 5678', '0812345678'],
    ['081-234-5678', '+66 81 234 5678'],
    ['+66812345678', '๐๘๑ ๒๓๔ ๕๖๗๘'],
    ['0 5373 1213 ต่อ 12', '053731213'],
    ['081 234 5678, 053 731 213', '053731213'],
    ['+959123456789', '+95 9 123 456 789'],
  ])('by the phone %s as %s', (phone, typed) => {
    expect(finds({ phone: stored(phone) }, typed)).toBe(true);
  });

  it('by an e-mail address, whatever its capitals', () => {
    expect(finds({ email: 'Somjai@Example.org' }, ' somjai@example.ORG ')).toBe(true);
  });
});

describe('a complainant is not found', () => {
  it.each([
    [{ name: 'นางสาวดวงใจ ใจดี' }, 'ดวงใจ ใจงาม'],
    [{ name: 'นางสาวดวงใจ ใจดี' }, 'ดวง'],
    [{ phone: '0812345678' }, '0812345679'],
    [{ phone: '0812345678' }, '5678'],
    [{ email: 'somjai@example.org' }, 'somjai@example'],
    [{ name: '0812345678' }, '0812345678'],
  ])('%j by %s', (parts, typed) => {
    expect(finds(parts, typed)).toBe(false);
  });

  it('by nothing at all: what has no word or no whole number is asked about', () => {
    for (const typed of ['ก', 'นาย', '...', 'นาย ก.']) {
      expect([typed, askedKeys(typed)]).toEqual([typed, { wrong: 'complainant_name_short' }]);
    }
    for (const typed of ['12', 'บ้านเลขที่ 4', '081 234 56']) {
      expect([typed, askedKeys(typed)]).toEqual([typed, { wrong: 'complainant_phone_wrong' }]);
    }
  });
});
