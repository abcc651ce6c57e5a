import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerTo } from '../../src/platform/http/answer-status.rule.js';
import { errorWordsOf } from '../../src/web/shared/errors/error-answer-words.js';
import { ERROR_WORDS } from '../../src/web/shared/errors/error-words.js';
import { OFFICE } from '../support/office-details.js';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(path.join('src', name), 'utf8'));

/** The codes that each domain error of the sources gives its parent: one, or those that it may be told. */
const given = files.flatMap((text) =>
  [...text.matchAll(/class (\w+) extends DomainError\b([^]*?)super\(\s*([^,)]+)/g)].flatMap(
    ([, name, head, code]) => {
      const known = code!.startsWith("'") ? [code!] : (head!.match(/'[a-z_]+'/g) ?? ['']);
      return known.map((one) => [name!, one.trim()] as const);
    },
  ),
);

describe('the words of errors', () => {
  it('are there for every error that the domain has', () => {
    expect(given.length).toBeGreaterThan(20);
    for (const [name, code] of given) {
      expect([name, code]).toEqual([name, expect.stringMatching(/^'[a-z_]+'$/)]);
      const words = ERROR_WORDS[code.slice(1, -1)];
      expect([name, words?.title]).toEqual([name, expect.stringMatching(/[ก-๙]{4}/)]);
      expect([name, words?.text]).toEqual([name, expect.stringMatching(/[ก-๙]{4}/)]);
    }
  });

  it('are of no error that nobody has', () => {
    const ofStatus = [
      'not_found',
      'invalid',
      'unavailable',
      'fault',
      'unavailable_form',
      'unavailable_keyed',
      'fault_form',
      'fault_keyed',
      'form_of_another_asks',
      'too_large',
      'headers_too_large',
    ];
    const known = new Set([...given.map(([, code]) => code.slice(1, -1)), ...ofStatus]);
    expect(Object.keys(ERROR_WORDS).filter((code) => !known.has(code))).toEqual([]);
  });

  it('never tell of an error that nobody foresaw, but give its code to ask with', () => {
    const answer = answerTo(new TypeError('secret of สมชาย'));
    const { title, text } = errorWordsOf(answer, 'REQUEST-17', OFFICE);
    expect(answer).toEqual({ status: 500, code: 'fault', details: {} });
    expect(text).toContain('REQUEST-17');
    expect(text).toContain('0 5373 4083');
    expect(title + text).not.toMatch(/secret|สมชาย|TypeError/);
  });

  it('leave no gap where a detail is missing', () => {
    for (const [code, { text }] of Object.entries(ERROR_WORDS)) {
      const details = {
        number: 'MSM-2222-2222',
        field: 'village',
        seconds: 9,
        places: '“ᚠ” (U+16A0)',
        day: '30 พฤศจิกายน 2569',
        owner: 'a',
        officer: 'b',
      };
      const said = errorWordsOf({ status: 422, code, details }, 'id', OFFICE).text;
      expect([code, said]).toEqual([code, expect.not.stringMatching(/[{}]|  |undefined/)]);
      expect(text.length).toBeGreaterThan(10);
    }
  });
});
