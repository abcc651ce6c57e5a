import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../../src/cases/complaints/channel.js';
import {
  openField,
  readChannels,
  sinceField,
} from '../../src/web/admin/settings/channels-form.rule.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { thaiDate, thaiDigits } from '../../src/core/calendar/thai-date.js';
import { CivilDayText } from '../../src/core/forms/civil-day.decorator.js';
import { fieldWords } from '../../src/core/forms/field.messages.js';
import { readImportLine } from '../../src/apps/cli/import-line.rule.js';
import type { OfficeSettingKey } from '../../src/core/office/office-setting.entity.js';
import { SETTING_LIMITS, settingProblems } from '../../src/core/office/setting-check.rule.js';
import { SHEET_KEYS, SHEETS } from '../../src/plan/files/plan-sheet.js';
import { checkedCell } from '../../src/plan/files/reading/cell-check.rule.js';
import { readForm } from '../../src/platform/http/form-reader.js';
import { fieldsOf, formClasses, metadataOf, type Form } from './form-classes.js';

const TODAY = bangkokDayOf(new Date());
const years = (day: string, more: number): string =>
  `${Number(day.slice(0, 4)) + more}${day.slice(4)}`;
/** Today as Thai people say it. */
const BUDDHIST = years(TODAY.replace('-02-29', '-02-28'), 543);
/** As it stands in a letter. */
const dayFirst = (day: string): string => day.split('-').reverse().join('/');
const MEANT = years(BUDDHIST, -543);

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const textOf = (name: string): string => readFileSync(path.join('src', name), 'utf8');
interface DayField {
  name: string;
  form: Form;
  field: string;
}

/** A field that holds a day, by its name. */
const DAY_NAME = /^(on|day|since|from|to|until)$|(On|Day|From|Until)$/;

const classes = await formClasses();
const isDay = (form: Form, field: string): boolean =>
  metadataOf(form).some(
    ({ propertyName, constraintCls }) => propertyName === field && constraintCls === CivilDayText,
  );
const days: DayField[] = classes.flatMap((form) =>
  fieldsOf(form)
    .filter((field) => isDay(form, field))
    .map((field) => ({ name: `${form.name}.${field}`, form, field })),
);

const problemOf = async ({ form, field }: DayField, typed: string): Promise<string | null> => {
  const read = await readForm(form, { [field]: typed });
  if (read.ok) return null;
  return read.errors.find((error) => error.field === field)?.message ?? null;
};

describe('every day that comes in by a form', () => {
  it('is held by the one rule: no field that is called a day is anything else', () => {
    expect(days.length).toBeGreaterThan(9);
    const others = classes.flatMap((form) =>
      fieldsOf(form)
        .filter((field) => DAY_NAME.test(field) && !isDay(form, field))
        .map((field) => `${form.name}.${field}`),
    );
    expect(others).toEqual([]);
  });

  it('is what every field of a date on a page sends', () => {
    const names = new Set(days.map(({ field }) => field));
    const shown = sources
      .filter((name) => name.endsWith('.tsx'))
      .flatMap((name) =>
        [...textOf(name).matchAll(/<Input\b(?:(?!\/>)[^])*?type="date"(?:(?!\/>)[^])*?\/>/g)].map(
          ([input]) => /(?:bind\('|name="|id="|name=\{?)(\w+)/.exec(input)?.[1] ?? '',
        ),
      );
    expect(shown.length).toBeGreaterThan(8);
    const rest = shown.filter((name) => name !== '' && !names.has(name));
    // The channels' form has a day for each channel; see below.
    expect(rest).toEqual(['sinceField']);
  });

  it.each(days)('$name refuses a Buddhist year with the day that was meant', async (day) => {
    for (const typed of [BUDDHIST, thaiDigits(BUDDHIST)]) {
      const message = await problemOf(day, typed);
      expect(message).toBe(`buddhist_year ${MEANT}`);
      expect(fieldWords(message!)).toContain('ท่านพิมพ์ปี พ.ศ. หรือไม่');
      expect(fieldWords(message!)).toContain(`${thaiDate(MEANT)} คือ ${MEANT}`);
    }
    expect(await problemOf(day, dayFirst(BUDDHIST))).toBe(`buddhist_year ${MEANT}`);
    expect(await problemOf(day, '2567-02-29')).toBe('buddhist_year 2024-02-29');
    expect(await problemOf(day, '2568-02-29')).toBe('buddhist_year');
  });

  it.each(days)('$name is near today, exists, and takes Thai digits', async (day) => {
    for (const more of [-100, 100, 300]) {
      const message = await problemOf(day, years(MEANT, more));
      expect(message).not.toBeNull();
      if (message!.startsWith('day_outside')) expect(fieldWords(message!)).toMatch(/อยู่ระหว่าง/);
    }
    for (const typed of ['2025-02-29', '69-11-30', '2026-13-01', '30/11/2026', 'วันนี้']) {
      expect(await problemOf(day, typed)).toMatch(/^[a-z_]+$/);
    }
    expect(await problemOf(day, TODAY)).toBeNull();
    expect(await problemOf(day, thaiDigits(TODAY))).toBeNull();
  });
});

describe('every other day that comes in', () => {
  it('in a setting', () => {
    const keys = (Object.keys(SETTING_LIMITS) as OfficeSettingKey[]).filter(
      (key) => SETTING_LIMITS[key].shape === 'day',
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const messages = [BUDDHIST, years(MEANT, 100), '2025-02-29', TODAY].map(
        (typed) => settingProblems(key, typed as never, TODAY)[0]?.message,
      );
      expect(messages).toEqual([
        `buddhist_year ${MEANT}`,
        expect.stringMatching(/^day_outside/),
        'day_wrong',
        undefined,
      ]);
    }
  });

  it('of a channel', () => {
    for (const channel of CHANNELS) {
      const read = (typed: string) =>
        readChannels({ [openField(channel)]: '1', [sinceField(channel)]: typed }, TODAY)!;
      expect(read(BUDDHIST).wrongDays.get(channel)).toBe(`buddhist_year ${MEANT}`);
      expect(read(thaiDigits(TODAY)).channels).toEqual([{ code: channel, since: TODAY }]);
    }
  });

  it('in a plan’s file', () => {
    const columns = SHEET_KEYS.flatMap((key) =>
      SHEETS[key].filter(({ kind }) => kind.is === 'day'),
    );
    expect(columns.length).toBeGreaterThan(1);
    for (const { kind } of columns) {
      expect(checkedCell(kind, BUDDHIST)).toEqual({ wrong: 'day_buddhist', expected: MEANT });
      expect(checkedCell(kind, '2568-02-29')).toEqual({ wrong: 'day_buddhist_none' });
      expect(checkedCell(kind, thaiDigits(TODAY))).toEqual({ value: TODAY });
    }
  });

  it('in a line of complaints', () => {
    const read = (receivedOn: string) =>
      readImportLine(JSON.stringify({ text: 'ไฟถนนหน้าตลาดดับ', receivedOn }), [], TODAY).receivedOn;
    expect(() => read(BUDDHIST)).toThrow('ท่านพิมพ์ปี พ.ศ. หรือไม่');
    expect(() => read(years(MEANT, -100))).toThrow('อยู่ระหว่าง');
    expect(() => read(addDays(TODAY, 1))).toThrow('to come');
    expect(read(thaiDigits(TODAY))).toBe(TODAY);
  });
});
