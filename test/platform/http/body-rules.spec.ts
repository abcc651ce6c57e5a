import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DEEPEST, LONGEST_NAME, MOST_FIELDS } from '../../../src/platform/http/body/body-bounds.js';
import { BodyBudget, MOST_BYTES_A_MINUTE } from '../../../src/platform/http/body/body-budget.js';
import { BodyNotOurs, BodyUnreadable } from '../../../src/platform/http/body/body.errors.js';
import { readFormBody } from '../../../src/platform/http/body/form-body.rule.js';
import { demandPlainJson } from '../../../src/platform/http/body/json-shape.rule.js';

const read = (text: string): Record<string, unknown> => ({ ...readFormBody(Buffer.from(text)) });
const fields = (count: number): string => Array.from({ length: count }, () => 'a=1').join('&');

describe('a form', () => {
  it('gives back what was typed, whatever it is', () => {
    const typed = fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.string({ unit: 'grapheme' })), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(typed, (pairs) => {
        const sent = new URLSearchParams(pairs);
        const names = new Set(pairs.map(([name]) => name));
        for (const name of names) {
          const found = read(sent.toString())[name];
          expect(Array.isArray(found) ? found : [found]).toEqual(sent.getAll(name));
        }
      }),
    );
  });

  it('has at most so many fields, with names of at most so many characters', () => {
    expect(read(fields(MOST_FIELDS))['a']).toHaveLength(MOST_FIELDS);
    expect(() => read(fields(MOST_FIELDS + 1))).toThrow(BodyNotOurs);
    const longest = 'n'.repeat(LONGEST_NAME);
    expect(read(`b=2&${longest}=1&${longest}`)).toHaveProperty(longest);
    for (const text of [`${longest}n=1`, `${longest}n`, `a=1&${longest}n=1`, `a=1&${longest}n`]) {
      expect(() => read(text)).toThrow(BodyNotOurs);
    }
    expect(read(`a=${'x'.repeat(100_000)}&b=1`)).toHaveProperty('b', '1');
  });

  it('is refused in bytes that are no text', () => {
    for (const bytes of [
      [0x61, 0x3d, 0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
    ]) {
      expect(() => readFormBody(Buffer.from(bytes))).toThrow(BodyUnreadable);
    }
  });
});

describe('a JSON document', () => {
  it('of few members and no depth passes, whatever is in its texts', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.boolean());
    const one = fc.dictionary(fc.string({ maxLength: 15 }), value, { maxKeys: 40 });
    fc.assert(
      fc.property(one, fc.constantFrom(undefined, 2), (document, indent) => {
        expect(() => demandPlainJson(JSON.stringify(document, null, indent))).not.toThrow();
      }),
    );
  });

  it('is refused when it is deeper, wider, or names something twice', () => {
    const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth);
    const list = (length: number): string => JSON.stringify(Array.from({ length }, () => 0));
    for (const text of [nested(DEEPEST), '['.repeat(DEEPEST), list(MOST_FIELDS), '{"a":1}']) {
      expect(() => demandPlainJson(text)).not.toThrow();
    }
    for (const text of [nested(DEEPEST + 1), '['.repeat(DEEPEST + 1), list(MOST_FIELDS + 1)]) {
      expect(() => demandPlainJson(text)).toThrow(BodyNotOurs);
    }
    expect(() => demandPlainJson(`{"${'n'.repeat(LONGEST_NAME + 1)}":1}`)).toThrow(BodyNotOurs);
    for (const text of ['{"a":1,"a":2}', '{"a":1, "\\u0061" : 2}', '{"b":{"a":1,"a":2}}']) {
      expect(() => demandPlainJson(text)).toThrow(BodyUnreadable);
    }
    for (const text of ['{"a":{"a":1},"b":{"a":1}}', '{"a":"b","b":"a"}', '{"a":"\\",\\"a\\":"}']) {
      expect(() => demandPlainJson(text)).not.toThrow();
    }
  });
});

describe('the bytes of an address', () => {
  it('are counted by the minute, each address for itself', () => {
    const budget = new BodyBudget();
    const start = 600_000;
    expect(budget.spend('a', MOST_BYTES_A_MINUTE, start)).toBe(0);
    expect(budget.spend('a', 1, start + 15_000)).toBe(45);
    expect(budget.isFlood('a')).toBe(false);
    expect(budget.spend('a', MOST_BYTES_A_MINUTE, start + 15_000)).toBe(45);
    expect([budget.isFlood('a'), budget.isFlood('b')]).toEqual([true, false]);
    expect(budget.spend('b', MOST_BYTES_A_MINUTE, start + 15_000)).toBe(0);
    expect(budget.spend('a', 1, start + 59_999)).toBe(1);
    expect(budget.spend('a', MOST_BYTES_A_MINUTE, start + 60_000)).toBe(0);
  });
});
