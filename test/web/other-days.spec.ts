import { describe, expect, it } from '@jest/globals';
import { CHANNELS } from '../../src/cases/complaints/channel.js';
import {
  openField,
  readChannels,
  sinceField,
} from '../../src/web/admin/settings/channels-form.rule.js';
import { addDays } from '../../src/core/calendar/civil-day.js';
import { columnsOf, importOffice, readRow } from '../../src/cases/imports/import-row.rule.js';
import type { OfficeSettingKey } from '../../src/core/office/office-setting.entity.js';
import { SETTING_LIMITS, settingProblems } from '../../src/core/office/setting-check.rule.js';
import { SHEET_KEYS, SHEETS } from '../../src/plan/files/plan-sheet.js';
import { checkedCell } from '../../src/plan/files/reading/cell-check.rule.js';
import {
  BUDDHIST,
  MEANT,
  OTHER_CALENDARS,
  SCRIPTS,
  TODAY,
  scriptOf,
  years,
} from './written-days.js';

describe('every other day that comes in', () => {
  it('in a setting', () => {
    const keys = (Object.keys(SETTING_LIMITS) as OfficeSettingKey[]).filter(
      (key) => SETTING_LIMITS[key].shape === 'day',
    );
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys) {
      const typed = [BUDDHIST, years(MEANT, 100), years(MEANT, -100), '2025-02-29', TODAY];
      const messages = [...typed, ...SCRIPTS.map((zero) => scriptOf(zero)(TODAY))].map(
        (typed) => settingProblems(key, typed as never, TODAY)[0]?.message,
      );
      expect(messages).toEqual([
        `buddhist_year ${MEANT}`,
        expect.stringMatching(/^day_outside/),
        expect.stringMatching(/^day_outside/),
        'day_wrong',
        undefined,
        ...SCRIPTS.map(() => undefined),
      ]);
    }
  });

  it('of a channel', () => {
    for (const channel of CHANNELS) {
      const read = (typed: string) =>
        readChannels({ [openField(channel)]: '1', [sinceField(channel)]: typed }, TODAY)!;
      expect(read(BUDDHIST).wrongDays.get(channel)).toBe(`buddhist_year ${MEANT}`);
      for (const more of [-100, 100]) {
        expect(read(years(MEANT, more)).wrongDays.get(channel)).toMatch(/^day_outside/);
      }
      for (const digits of SCRIPTS.map(scriptOf)) {
        expect(read(digits(TODAY)).channels).toEqual([{ code: channel, since: TODAY }]);
      }
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
      for (const more of [-100, 100]) {
        expect(checkedCell(kind, years(MEANT, more))).toMatchObject({ wrong: 'out_of_range' });
      }
      expect(checkedCell(kind, 20_000)).toMatchObject({ wrong: 'out_of_range' });
      expect(checkedCell(kind, 46_356)).toEqual({ value: '2026-11-30' });
      for (const digits of SCRIPTS.map(scriptOf)) {
        expect(checkedCell(kind, digits(TODAY))).toEqual({ value: TODAY });
      }
      for (const typed of OTHER_CALENDARS) {
        expect(checkedCell(kind, typed)).toMatchObject({ wrong: 'day_wrong' });
      }
    }
  });

  it('in a row of complaints', async () => {
    const { columns } = columnsOf(['text', 'receivedOn']);
    const office = importOffice([], [], TODAY);
    const read = async (receivedOn: string): Promise<string> => {
      const row = { row: 1, cells: { text: 'ไฟถนนหน้าตลาดดับ', receivedOn } };
      const found = await readRow(row, columns, office);
      return 'value' in found ? String(found.value.receivedOn) : found.problems[0]!.code;
    };
    expect(await read(BUDDHIST)).toBe(`buddhist_year ${MEANT}`);
    expect(await read(years(MEANT, -100))).toMatch(/^day_outside/);
    for (const day of [addDays(TODAY, 1), years(MEANT, 100)]) {
      expect(await read(day)).toBe('received_on_future');
    }
    for (const digits of SCRIPTS.map(scriptOf)) expect(await read(digits(TODAY))).toBe(TODAY);
    for (const typed of OTHER_CALENDARS) expect(await read(typed)).toBe('received_on_wrong');
  });
});
