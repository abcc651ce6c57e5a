import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SubmissionKeyReused, SubmissionRefused } from '../../src/cases/intake/intake.errors.js';
import { MatterNotFound } from '../../src/cases/matters/matter.errors.js';
import { UploadRefused } from '../../src/core/files/file.errors.js';
import { LetterCharacters, LetterTooLong } from '../../src/correspondence/pdf/letter.errors.js';
import { fieldErrorOf } from '../../src/platform/http/field-error.rule.js';
import { refusalOf } from '../../src/web/officer/desk/refusal.rule.js';
import { ERROR_WORDS } from '../../src/web/shared/errors/error-words.js';
import { formWords } from '../../src/web/shared/errors/form-words.js';

const characters = new LetterCharacters([{ part: 'copies', line: 2, sign: '中', at: 5 }]);

describe('a refusal on its way to the form', () => {
  it('keeps its field, its key and all its details', () => {
    expect(fieldErrorOf(characters)).toEqual({
      field: 'copies',
      message: 'letter_characters',
      details: characters.details,
    });
    expect(fieldErrorOf(new UploadRefused('upload_locked', 'proof')).field).toBe('proof');
    expect(fieldErrorOf(new SubmissionRefused('villageNo', 'village_unknown'))).toMatchObject({
      field: 'villageNo',
      message: 'village_unknown',
    });
    expect(fieldErrorOf(new SubmissionKeyReused('MSM-2222-2222'))).toMatchObject({
      field: '',
      details: { number: 'MSM-2222-2222' },
    });
  });

  it('is 409 where something changed, 422 where a field is wrong, and nothing else', () => {
    expect(refusalOf(characters)).toEqual({ error: fieldErrorOf(characters), status: 422 });
    expect(refusalOf(new SubmissionKeyReused('MSM-2222-2222'))?.status).toBe(409);
    expect(refusalOf(new MatterNotFound())).toBeNull();
    expect(refusalOf(new Error('no domain error'))).toBeNull();
  });

  it('is told with its details, by the form’s own words before those of the error', () => {
    const told = formWords({ unknown_field: 'ไม่ครบ' })(fieldErrorOf(characters));
    expect(told).toContain('“中” (U+4E2D) ในสำเนาส่งบรรทัดที่ 2 ตัวที่ 5');
    const own = formWords({ letter_too_long: 'ยาว {pages} หน้า', unknown_field: 'ไม่ครบ' });
    expect(own(fieldErrorOf(new LetterTooLong(4)))).toBe('ยาว 4 หน้า');
    expect(own({ field: 'x', message: 'nobody_knows' })).toBe('ไม่ครบ');
    expect(own({ field: 'on', message: 'buddhist_year 2026-11-30' })).toContain('2026-11-30');
  });

  it('goes one way: no page takes an error apart by itself', () => {
    const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => [name, readFileSync(path.join('src/web', name), 'utf8')] as const);
    const taking = /message: error\.code|details\.field|details\['field'\]|details as unknown/;
    expect(files.filter(([, text]) => taking.test(text)).map(([name]) => name)).toEqual([]);
    const looking = files.filter(([, text]) => text.includes('ERROR_WORDS[')).map(([name]) => name);
    expect(looking.map((name) => path.basename(name)).sort()).toEqual([
      'error-answer-words.ts',
      'form-words.ts',
    ]);
    expect(Object.keys(ERROR_WORDS).length).toBeGreaterThan(40);
  });
});
