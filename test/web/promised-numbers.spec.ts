import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** A number of days, minutes or years as it is written into a sentence, whoever keeps it. */
const DURATION = /(?<![\d๐-๙{.])[\d๐-๙]+[\u00a0 ]?(?:วัน|ชั่วโมง|นาที|วินาที|เดือน|ปี)/gu;

/** Words that may say a duration, since nothing in the code could change it. */
const SAID_BY: Readonly<Record<string, string>> = {
  'core/deadlines/explanation.messages.ts': 'quotes the plan of 2565',
  'core/office/data/office-settings.data.ts': 'is the office’s own text, which it edits',
  'correspondence/notices/data/letter-templates.data.ts': 'appeals are due by law [s.44]',
  'correspondence/notices/notice-error.messages.ts':
    'a year of an order, which is 366 days at most',
  'plan/files/plan-choices.data.ts': 'are words that stand in files',
  'plan/links/data/plan-suggestion-words.data.ts': 'are words of citizens',
  'web/admin/frame/admin.messages.ts': 'the operating figures are of a day and a week',
  'web/admin/orders/orders.messages.ts': 'a year of an order, which is 366 days at most',
  'web/citizen/procedure/procedure.messages.ts': 'a web form is open all day',
  'web/citizen/report/submission-form.messages.ts': 'how long the form takes was measured',
  'web/citizen/start/privacy.messages.ts': 'requests are answered by law [PDPA s.30]',
  'web/citizen/start/start.messages.ts':
    'how long the form takes was measured; a web form is open all day',
};

/** The most durations that each of them says. */
const MOST_SAID = 2;

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:messages|mail|data)\.tsx?$/.test(file))
  .filter((file) => !/^apps\/demo|plan\/plan\/data/.test(file))
  .sort();

const saidIn = (file: string): string[] =>
  readFileSync(path.join(SRC, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line))
    .flatMap((line) => line.match(DURATION) ?? []);

describe('a number of days, hours or months in a sentence', () => {
  it('is the one that the code keeps, unless it says why not', () => {
    expect(FILES.length).toBeGreaterThan(80);
    const bare = FILES.filter((file) => saidIn(file).length > (file in SAID_BY ? MOST_SAID : 0));
    expect(bare.map((file) => [file, saidIn(file)])).toEqual([]);
  });

  it('is excused nowhere without need', () => {
    expect(Object.keys(SAID_BY).filter((file) => saidIn(file).length === 0)).toEqual([]);
  });
});
