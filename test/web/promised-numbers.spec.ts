import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SRC = path.resolve(import.meta.dirname, '../../src');

/** A number of days, minutes or years as it is written into a sentence, whoever keeps it. */
const DURATION = /(?<![\d๐-๙{.])[\d๐-๙]+[\u00a0 ]?(?:วัน|ชั่วโมง|นาที|วินาที|เดือน|ปี)/gu;

/** A number of what is counted or weighed: pages, rows, megabytes; letters are held by the lengths of fields. */
const COUNT =
  /(?<![\d๐-๙{.,/-])[\d๐-๙][\d๐-๙,]*[\u00a0 ]?(?:หลัก|ตัว(?!อักษร|เลข)|ภาพ|MB|เมกะไบต์|หน้า(?![ก-๙])|แถว|รายการ|เรื่อง|ไฟล์|ครั้ง|คน|เบอร์|จุด|ล้าน)/gu;

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

/** Words that may say a count: a form of a number that others decided, or what only a child process reads. */
const COUNTED_BY: Readonly<Record<string, string>> = {
  'core/files/file-error.messages.ts':
    'the bounds of pictures are known in the child that reads them',
  'correspondence/notices/data/letter-placeholders.data.ts': 'is an example of a sentence',
  'correspondence/notices/notice-error.messages.ts': 'a registered number has 13 signs [UPU S10]',
  'plan/files/plan-problems.messages.ts': 'the bound of a plan is known in the child that reads it',
  'web/admin/services/public-services-admin.messages.ts': 'the code’s pattern is tried in its spec',
  'web/officer/notices/notice.messages.ts': 'a registered number has 13 signs [UPU S10]',
  'web/shared/errors/api-error.messages.ts': 'the key’s pattern is tried in its spec',
};

/** The most durations that each of them says. */
const MOST_SAID = 2;

const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:messages|mail|data)\.tsx?$/.test(file))
  .filter((file) => !/^apps\/demo|plan\/plan\/data/.test(file))
  .sort();

const saidIn = (file: string, what: RegExp): string[] =>
  readFileSync(path.join(SRC, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/[/*])/.test(line))
    .flatMap((line) => line.match(what) ?? []);

describe.each([
  ['days, hours or months', DURATION, SAID_BY, MOST_SAID],
  ['things or megabytes', COUNT, COUNTED_BY, 2],
] as const)('a number of %s in a sentence', (_what, form, excused, most) => {
  it('is the one that the code keeps, unless it says why not', () => {
    expect(FILES.length).toBeGreaterThan(80);
    const bare = FILES.filter((file) => saidIn(file, form).length > (file in excused ? most : 0));
    expect(bare.map((file) => [file, saidIn(file, form)])).toEqual([]);
  });

  it('is excused nowhere without need', () => {
    expect(Object.keys(excused).filter((file) => saidIn(file, form).length === 0)).toEqual([]);
  });
});
