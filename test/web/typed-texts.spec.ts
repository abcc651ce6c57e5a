import { describe, expect, it } from '@jest/globals';
import { plainToInstance } from 'class-transformer';
import { fieldWords } from '../../src/core/forms/field.messages.js';
import { readForm } from '../../src/platform/http/form-reader.js';
import { fieldsOf, formClasses, type Form } from './form-classes.js';

/** Not seen; without them a text says the same. */
const FOLDED = [
  ...'\u00ad\u034f\u061c\u115f\u1160\u17b4\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202c\u202d',
  ...'\u2060\u2061\u2062\u2063\u2064\u2066\u2068\u2069\u206a\u206f\ufe0f\ufeff\ufff9\u{e0001}\u{e0061}',
];
/** Seen as a blank. */
const BLANK = ['\u2800', '\u3164', '\uffa0'];
/** Two ways to type what looks the same. */
const TYPED_AGAIN: readonly [string, string][] = [
  ['ส\u0e4d\u0e32นักปลัด', 'สำนักปลัด'],
  ['\u0e40\u0e40ม่น\u0e49\u0e4d\u0e32', 'แม่น้ำ'],
  ['e\u0301', 'é'],
  ['ＡＢＣ１２３', 'ABC123'],
  ['\ufb01n', 'fin'],
];
const REFUSED = ['\u0000', '\u0007', '\u0085', '\u202b', '\u202e', '\u2067', '\ufffe', '\ud83d'];

/** Compared as they were typed. */
const SECRET = /^(password|pin|current|next|repeated)$/;
/** What the form itself carried: no text of anybody. */
const CARRIED = /^(\w+\.(seen|over|plan|base|kept)|BulkDto\.(number|shown))$/;

const fields = (await formClasses()).flatMap((form) =>
  fieldsOf(form)
    .filter((field) => !SECRET.test(field) && !CARRIED.test(`${form.name}.${field}`))
    .map((field) => ({ name: `${form.name}.${field}`, form, field })),
);

const valueOf = (form: Form, field: string, typed: string): unknown =>
  (plainToInstance(form, { [field]: typed }) as Record<string, unknown>)[field];

async function errorAt(form: Form, field: string, typed: string): Promise<string | undefined> {
  const read = await readForm(form, { [field]: typed });
  return read.ok ? undefined : read.errors.find((error) => error.field === field)?.message;
}

/** Whether a field takes the one as the other, or neither. */
async function areOne(form: Form, field: string, one: string, other: string): Promise<boolean> {
  const [stored, wanted] = [valueOf(form, field, one), valueOf(form, field, other)];
  if (JSON.stringify(stored) === JSON.stringify(wanted)) return true;
  return (await errorAt(form, field, one)) !== undefined;
}

describe('a text in any field of any form', () => {
  it('is looked for in all of them', () => {
    expect(fields.length).toBeGreaterThan(100);
  });

  it.each(fields)('$name: is one text, however it was typed', async ({ form, field }) => {
    const wrong: string[] = [];
    for (const sign of FOLDED) {
      if (!(await areOne(form, field, `ถนน${sign}หน้าวัด`, 'ถนนหน้าวัด'))) wrong.push(sign);
    }
    for (const sign of BLANK) {
      if (!(await areOne(form, field, `ถนน${sign}หน้าวัด`, 'ถนน หน้าวัด'))) wrong.push(sign);
    }
    for (const [typed, same] of TYPED_AGAIN) {
      if (!(await areOne(form, field, typed, same))) wrong.push(typed);
    }
    expect(wrong.map((sign) => sign.codePointAt(0)!.toString(16))).toEqual([]);
  });

  it.each(fields)('$name: names what would change it, and where', async ({ form, field }) => {
    for (const sign of REFUSED) {
      const name = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      const message = await errorAt(form, field, `ถนน${sign}หน้าวัด`);
      expect(message).toBe(`unreadable_text ${name} 4`);
      expect(fieldWords(message!)).toContain(`อักขระที่มองไม่เห็น ${name} ในตำแหน่งที่ 4`);
    }
  });
});
