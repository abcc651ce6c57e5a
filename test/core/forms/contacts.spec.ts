import { describe, expect, it } from '@jest/globals';
import { emailProblem } from '../../../src/core/forms/email.rule.js';
import { fieldWords } from '../../../src/core/forms/field.messages.js';
import { readPhones } from '../../../src/core/forms/phone.rule.js';

describe('phone numbers', () => {
  it.each([
    ['08 1234 5678', '0812345678'],
    ['๐๘๑-๒๓๔-๕๖๗๘', '0812345678'],
    ['٠٨١٢٣٤٥٦٧٨', '0812345678'],
    ['(053) 731 213', '053731213'],
    ['0–5373–1213', '053731213'],
    ['0‑5373−1213', '053731213'],
    ['０８１２３４５６７８', '0812345678'],
    ['\u202a+66 81 234 5678\u202c', '+66812345678'],
    ['+66 (0) 81-234-5678', '+66812345678'],
    ['+95 9 250 123 456', '+959250123456'],
    ['โทร. 0 5373 1213', '053731213'],
    ['0 5373 1213 ต่อ 101', '053731213 ต่อ 101'],
    ['0 5373 1213 ext. 101', '053731213 ต่อ 101'],
    ['0-5373-1213#7', '053731213 ต่อ 7'],
    ['081 234 5678, 0 5373 1213', '0812345678, 053731213'],
    ['081 234 5678 หรือ 082-345-6789', '0812345678, 0823456789'],
    ['0812345678/0823456789', '0812345678, 0823456789'],
  ])('%s is taken', (typed, phone) => {
    expect(readPhones(typed)).toEqual({ phone });
    expect(readPhones(phone)).toEqual({ phone });
  });

  it.each([
    ['0-5373-1213-5', 'phone_range'],
    ['0-5373-1213-15', 'phone_range'],
    ['0 5373 1213/5', 'phone_range'],
    ['0 5373 1213 ถึง 5', 'phone_range'],
    ['0 5373 1213, 14', 'phone_range'],
    ['081-234-567', 'phone_short'],
    ['81 234 5678', 'phone_short'],
    ['0 5373 121', 'phone_short'],
    ['08 1234 5678 9', 'phone_wrong'],
    ['โทรมาเลย', 'phone_wrong'],
    [`1${')'.repeat(200_000)}`, 'phone_wrong'],
    ['1'.repeat(16), 'phone_wrong'],
    ['0812345678,'.repeat(4), 'phone_wrong'],
  ])('%s is asked about', (typed, wrong) => {
    expect(readPhones(typed)).toEqual({ wrong });
    expect(fieldWords(wrong)).toMatch(/^[^]*(หรือไม่|กรุณาตรวจ)/);
  });
});

describe('e-mail addresses', () => {
  it.each(['\u200b', '\u200e', '\u00ad', '\u3164', '\u2060', '\ufeff', '\u202a', '\u200d'])(
    'are refused with what is not seen, and it is said what to do: %j',
    (sign) => {
      for (const typed of [`some${sign}one@example.com`, `someone@example.com${sign}`]) {
        const message = emailProblem(typed, 'email_wrong')!;
        expect(message).toMatch(/^email_unseen U\+[0-9A-F]{4} \d+$/);
        expect(fieldWords(message)).toContain('พิมพ์อีเมลใหม่');
      }
    },
  );

  it('are taken where they can be read', () => {
    expect(emailProblem('someone@example.com', 'email_wrong')).toBeNull();
    expect(emailProblem('someone@', 'email_wrong')).toBe('email_wrong');
  });
});
