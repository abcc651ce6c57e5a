import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { thaiDate, thaiDigits } from '../../src/core/calendar/thai-date.js';
import { CivilDayText } from '../../src/core/forms/civil-day.decorator.js';
import { fieldWords } from '../../src/core/forms/field.messages.js';
import { DayInput } from '../../src/web/shared/day-input.js';
import { readForm } from '../../src/platform/http/form-reader.js';
import { fieldsOf, formClasses, metadataOf, type Form } from './form-classes.js';
import {
  BUDDHIST,
  MEANT,
  OTHER_CALENDARS,
  SCRIPTS,
  TODAY,
  dayFirst,
  scriptOf,
  years,
} from './written-days.js';

/** Right, or right but too long ago. */
const NEAR = /^(null|day_outside .*)$/;

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

const dayInput = (value: string | undefined): string =>
  renderToString(h(DayInput, { name: 'on', label: 'วัน', value }));

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
        [...textOf(name).matchAll(/<DayInput\b(?:(?!\/>)[^])*?\/>/g)].map(
          ([input]) => /(?:bind\('|name="|id="|name=\{?)(\w+)/.exec(input)?.[1] ?? '',
        ),
      );
    expect(shown.length).toBeGreaterThan(8);
    const rest = shown.filter((name) => name !== '' && !names.has(name));
    // The channels' form has a day for each channel, and a setting is checked by its shape; see below. A filter of
    // the queue records nothing and takes a Buddhist year for the day that it means (queue-filter.rule).
    expect(rest.sort()).toEqual(['from', 'sinceField', 'to', 'value']);
  });

  it('has the Thai date of what it holds beside it: no page has a browser’s field without', () => {
    const bare = sources.filter(
      (name) =>
        !name.endsWith('.sql.ts') && /type="date"|type: 'date'|day: 'date'/.test(textOf(name)),
    );
    expect(bare.map((name) => path.basename(name))).toEqual(['day-input.tsx']);
    const markup = dayInput('2024-02-29');
    expect(markup).toMatch(/<output[^>]*>29 กุมภาพันธ์ 2567<\/output>/);
    for (const value of ['', '2567-02-29', '2025-02-29', undefined]) {
      expect(dayInput(value)).toMatch(/><\/output>/);
    }
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
  });

  it.each(days)('$name takes the digits of every script, and no other calendar', async (day) => {
    for (const digits of SCRIPTS.map(scriptOf)) {
      expect(await problemOf(day, digits(TODAY))).toBeNull();
      expect(await problemOf(day, digits(BUDDHIST))).toBe(`buddhist_year ${MEANT}`);
    }
    for (const typed of OTHER_CALENDARS) expect(await problemOf(day, typed)).toMatch(/^[a-z_]+$/);
  });

  it.each(days)('$name knows the 29th of February', async (day) => {
    expect(String(await problemOf(day, '2024-02-29'))).toMatch(NEAR);
    expect(await problemOf(day, '2100-02-29')).toMatch(/^[a-z_]+$/);
  });
});
