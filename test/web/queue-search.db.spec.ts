import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { SearchTextTask } from '../../src/cases/complaints/search-text.task.js';
import { SearchWordsTask } from '../../src/cases/search/search-words.task.js';
import { STATUSES } from '../../src/cases/complaints/status.rule.js';
import {
  complaintSearchText,
  openSearchText,
  type SearchParts,
} from '../../src/cases/complaints/search-text.rule.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { thaiDigits } from '../../src/core/calendar/thai-date.js';
import { DUE_FILTERS } from '../../src/escalation/triage/queue-filter.js';
import { TriageQueueQuery } from '../../src/escalation/triage/triage-queue.query.js';
import type { Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let officer: Visitor;
let number: string;
beforeAll(async () => {
  town = await WebTown.open([
    'intake_officer',
    'municipal_clerk',
    'inspector',
    'division_officer.eng',
    'division_officer.ph',
  ]);
  officer = await town.officer('intake_officer');
  ({ number } = await town.submit({
    category: 'ROAD',
    village: 4,
    description: 'ต้นไม้ต่าง\u200bๆ ล้ม\u200bทับสายไฟในซอยข้างวัดพรหมวิหาร',
    landmark: 'ร้านน้ำเต้าหู้',
  }));
  await town.rows(`UPDATE complaint SET external_reference = 'ชร 52301/123-4' WHERE number = $1`, [
    number,
  ]);
  await town.submit({ category: 'LIGHT', description: 'ไฟถนนดับมานานแล้วหลายวัน' });
}, 90_000);
afterAll(() => town.close());

const found = async (text: string, due = 'open'): Promise<boolean> => {
  const query = new URLSearchParams({ text, due }).toString();
  return (await officer.get(`/staff/queue?${query}`)).body.includes(`/staff/complaints/${number}`);
};

/** Does what a page does with the form on a complaint. */
const move = async (by: Visitor, path: string, fields: Record<string, string>): Promise<void> => {
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  const { status } = await by.post(`/staff/complaints/${number}/${path}`, {
    version: String(row!.version),
    ...fields,
  });
  expect([path, status]).toEqual([path, 303]);
};

const PARTS = `SELECT p.number, p.subject, p.description, p.wanted_outcome AS "wantedOutcome", p.landmark,
    p.external_reference AS "externalReference", p.category, p.village, p.officer, p.messages, p.letters,
    c.search_text AS text, c.search_open AS open, c.search_due AS due
  FROM complaint_search_parts p JOIN complaint c ON c.id = p.id`;

/** Every complaint is found by what it is now. */
async function expectCurrent(): Promise<void> {
  for (const { text, open, due, ...parts } of await town.rows<
    SearchParts & { text: string; open: string; due: boolean }
  >(PARTS)) {
    expect([text, due]).toEqual([complaintSearchText(parts), false]);
    expect(open).toBe(openSearchText(parts));
  }
}

describe('the search of the queue', () => {
  it('is made anew by the worker where a part changed without it, as after an update', async () => {
    expect(await found('52301/123-4')).toBe(false);
    await town.rows(`UPDATE complaint SET search_text = 'of an older version', search_due = true`);
    await new SearchTextTask(town.app.get(DataSource)).runNow();
    await expectCurrent();
  });

  it('finds a case by its number in any spelling', async () => {
    const bare = number.replaceAll('-', '');
    const spellings = [
      number,
      number.toLowerCase(),
      bare,
      number.replaceAll('-', ' '),
      number.replaceAll('-', '–'),
      number.replaceAll('-', '\u2011'),
      thaiDigits(number),
      ` ${number.slice(0, 6)}\u200b${number.slice(6)} `,
      number.slice(-4),
      number.slice(-9),
      bare.slice(-8),
    ];
    for (const typed of spellings) expect([typed, await found(typed)]).toEqual([typed, true]);
    expect(await found('ZZZZ')).toBe(false);
  });

  it('finds what stands on the screen, across what nobody sees', async () => {
    const typed = [
      'ล้มทับสายไฟ',
      'ต่าง ๆ',
      'ต่างๆ ล้ม',
      'ซอยข้างวัด',
      'นํ้าเต้าหู้',
      'หมู่ที่ 4',
      'หมู่ที่ ๔',
      'ชร 52301/123-4',
      '๕๒๓๐๑/๑๒๓–๔',
    ];
    const [category] = await town.rows<{ name: string }>(
      `SELECT name FROM category WHERE code = 'ROAD'`,
    );
    for (const text of [...typed, category!.name])
      expect([text, await found(text)]).toEqual([text, true]);
  });

  it('finds the title and the category as they are now, from the moment that they are', async () => {
    expect(await found('ไม้ใหญ่ขวางทาง')).toBe(false);
    await move(officer, 'subject', { subject: 'ไม้ใหญ่ขวางทาง' });
    expect(await found('ไม้ใหญ่ขวางทาง')).toBe(true);
    const [tree] = await town.rows<{ name: string }>(
      `SELECT name FROM category WHERE code = 'TREE'`,
    );
    await move(officer, 'category', { category: 'TREE', text: 'เป็นเรื่องต้นไม้' });
    expect(await found(tree!.name)).toBe(true);
    await expectCurrent();
  });

  it('finds a category and a village by the names that the office gave them since', async () => {
    await town.rows(`UPDATE category SET name = 'ไม้ยืนต้นและสวนหย่อม' WHERE code = 'TREE'`);
    await town.rows(`UPDATE village SET name = 'บ้านป่ายางใหม่' WHERE no = 4`);
    await new SearchTextTask(town.app.get(DataSource)).runNow();
    await expectCurrent();
    for (const name of ['ไม้ยืนต้น', 'บ้านป่ายางใหม่'])
      expect([name, await found(name)]).toEqual([name, true]);
  });
});

describe('what was written on a case since', () => {
  const row = async (text: string): Promise<string> =>
    (await officer.get(`/staff/queue?${new URLSearchParams({ text }).toString()}`)).body;

  it('is found from the moment that it is written, and shown with where it stands', async () => {
    expect(await found('ช่างออกไปดูแล้ว')).toBe(false);
    await move(officer, 'notes', { text: 'ช่างออกไปดูแล้วเมื่อเช้านี้ รอรถเครน' });
    expect(await found('ช่างออกไปดูแล้ว')).toBe(true);
    expect(await row('รถเครน')).toContain('รอ<mark>รถเครน</mark>');
    await expectCurrent();
  });

  it('is found and shown by nobody who may not read notes', async () => {
    const inspector = await town.officer('inspector');
    const seen = async (text: string): Promise<string> =>
      (await inspector.get(`/staff/queue?${new URLSearchParams({ text }).toString()}`)).body;
    expect(await seen('ไม้ใหญ่')).toContain(`/staff/complaints/${number}`);
    expect(await seen('น้ำเต้าหู้')).toContain('จุดสังเกต: ');
    for (const text of ['ช่างออกไปดูแล้ว', 'รถเครน', `${number} รถเครน`]) {
      const body = await seen(text);
      expect([text, body.includes(`/staff/complaints/${number}`)]).toEqual([text, false]);
      expect(body).toContain('ไม่พบเรื่องตามตัวกรองนี้');
      expect(body.match(/count-tabs__count[^>]*>[1-9]/)).toBeNull();
    }
  });

  it('is marked in the row whatever its tone marks', async () => {
    expect(await row('ไมใหญ')).toContain('<mark>ไม้ใหญ่</mark>ขวางทาง');
    expect(await row('นำเตาหู')).toContain('จุดสังเกต: ร้าน<mark>น้ำเต้าหู้</mark>');
  });

  it('is found by the officer, until another is responsible or has left', async () => {
    const officers = ['division_officer.eng', 'division_officer.ph'];
    const [one, other] = await Promise.all(
      officers.map(
        async (name) =>
          (
            await town.rows<{ id: string; name: string }>(
              'SELECT id, display_name AS name FROM account WHERE username = $1',
              [name],
            )
          )[0]!,
      ),
    );
    const assign = (id: string): Promise<unknown> =>
      town.rows('UPDATE matter SET officer_id = $2 WHERE reference = $1', [number, id]);
    const renew = (): Promise<void> => new SearchTextTask(town.app.get(DataSource)).runNow();
    await assign(one!.id);
    await renew();
    expect([await found(one!.name), await found(other!.name)]).toEqual([true, false]);
    await assign(other!.id);
    await renew();
    expect([await found(one!.name), await found(other!.name)]).toEqual([false, true]);
    await town.rows('UPDATE account SET active = false WHERE id = $1', [other!.id]);
    await renew();
    expect(await found(other!.name)).toBe(false);
    await town.rows('UPDATE account SET active = true WHERE id = $1', [other!.id]);
    await renew();
    await expectCurrent();
  });

  it('is found in a letter that has a number, but not where it would name who is hidden', async () => {
    const LETTER = 'ชร 52301/77';
    await town.rows(
      `INSERT INTO notice (id, matter_id, period_id, kind, outcome, body, state, series, channel, drafted_at,
          entered_by)
        SELECT uuidv7(), m.id, p.id, 'result', 'done', 'ตัดแต่งกิ่งมะขามเสร็จสิ้นแล้ว', 'draft', 'ordinary',
          'tracking_page', now(), (SELECT id FROM account LIMIT 1)
        FROM matter m JOIN period p ON p.matter_id = m.id WHERE m.reference = $1 LIMIT 1`,
      [number],
    );
    const renew = (): Promise<void> => new SearchTextTask(town.app.get(DataSource)).runNow();
    await renew();
    expect(await found('กิ่งมะขาม')).toBe(false);
    await town.rows(
      `UPDATE notice SET state = 'signed', year = 2569, running_number = 77, letter_on = drafted_at,
          letter_number = $1, signatory_id = entered_by, signatory_name = 'x', signatory_position = 'x',
          signed_at = drafted_at, signed_how = 'paper', file_hash = repeat('ab', 32)`,
      [LETTER],
    );
    await renew();
    expect(await row('กิ่งมะขาม')).toContain('ตัดแต่ง<mark>กิ่งมะขาม</mark>เสร็จสิ้น');
    expect(await found(LETTER)).toBe(true);
    await town.rows('UPDATE complaint SET hide_name = true WHERE number = $1', [number]);
    await renew();
    expect(await found('กิ่งมะขาม')).toBe(false);
    await town.rows('UPDATE complaint SET hide_name = false WHERE number = $1', [number]);
    await town.rows('DELETE FROM notice');
    await renew();
  });
});

describe('a misspelt word', () => {
  const search = async (text: string): Promise<string> =>
    (await officer.get(`/staff/queue?${new URLSearchParams({ text }).toString()}`)).body;
  const learn = (): Promise<void> => new SearchWordsTask(town.app.get(DataSource)).runNow();

  it('is found where letters that sound alike were taken for each other', async () => {
    for (const typed of ['ต้ณไม้', 'สายใฟ', 'วัดพรมวิหาร', 'พรหมวิหาล', 'ข้างวัตพรหมวิหาร']) {
      const isAlike = ['ต้ณไม้', 'สายใฟ'].includes(typed);
      expect([typed, await found(typed)]).toEqual([typed, isAlike]);
    }
  });

  it('is taken for the most similar word of several cases, and the page says so', async () => {
    await learn();
    expect(await search('สังเกตุการ')).toContain('ไม่พบเรื่องตามตัวกรองนี้');
    for (let no = 0; no < 5; no += 1) {
      await town.submit({ category: 'LIGHT', description: `ขอให้ตรวจสอบสัญญาณไฟจราจรครั้งที่ ${no}` });
    }
    await learn();
    const body = await search('สัญญานไฟจราจอน');
    expect(body).toContain('ไม่พบ “สัญญานไฟจราจอน” จึงแสดงเรื่องที่มีคำใกล้เคียง “');
    expect(body).toContain('<mark>สัญญาณไฟ</mark>จราจร');
    expect(await search('สัญญานไฟจราจร')).not.toContain('คำใกล้เคียง');
  });

  it('is no word of a case that is restricted, nor of few cases', async () => {
    await town.submit({ category: 'LIGHT', description: 'เรื่องของนายทองดีศรีสมบูรณ์เพียงเรื่องเดียว' });
    for (let no = 0; no < 6; no += 1) {
      await town.submit({ category: 'MISC', description: `เจ้าหน้าที่ชื่อมานพเรียกเงินครั้งที่ ${no}` });
    }
    await learn();
    const words = await town.rows<{ word: string }>('SELECT word FROM search_word');
    const all = words.map(({ word }) => word).join(' ');
    expect(all).toContain('จราจร');
    expect(all).not.toMatch(/ทองดี|มานพ/);
  });
});

describe('the tabs of the queue', () => {
  it('hold every case of every state between the two of them, open and answered', async () => {
    const { id } = (
      await town.rows<{ id: string }>(`SELECT id FROM matter WHERE reference = $1`, [number])
    )[0]!;
    const [actor] = await town.rows<never>(
      `SELECT * FROM account WHERE username = 'intake_officer'`,
    );
    const queue = town.app.get(TriageQueueQuery, { strict: false });
    const before = await town.rows('SELECT due_on, ended_on FROM period WHERE matter_id = $1', [
      id,
    ]);
    expect(before).toHaveLength(1);
    const today = bangkokDayOf(new Date());
    for (const status of STATUSES) {
      await town.rows('UPDATE complaint SET status = $2 WHERE id = $1', [id, status]);
      const { counts } = await queue.read(actor!, { text: number }, today);
      const { open, answered } = counts.of;
      expect([status, open + answered]).toEqual([status, 1]);
    }
    await town.rows(`UPDATE complaint SET status = 'received' WHERE id = $1`, [id]);
    const praise = await town.submit({ category: 'PRAISE', description: 'ขอบคุณพนักงานที่มาช่วยเหลือ' });
    await town.rows(`UPDATE complaint SET status = 'closed' WHERE number = $1`, [praise.number]);
    const closed = (await queue.read(actor!, { text: praise.number }, today)).counts;
    expect([closed.of.open, closed.of.answered]).toEqual([0, 1]);
  });

  it('say how many hits each holds, and lead back from a case', async () => {
    const query = new URLSearchParams({ due: 'unassigned', text: 'ไม้ใหญ่' }).toString();
    const { body } = await officer.get(`/staff/queue?${query}`);
    const counts = [...body.matchAll(/count-tabs__count[^>]*>([^<]*)</g)].map(([, count]) => count);
    expect(counts).toHaveLength(DUE_FILTERS.length);
    expect(new Set(counts)).toEqual(new Set(['0', '1']));
    const page = await officer.get(`/staff/complaints/${number}`);
    expect(page.body).toContain(`href="/staff/queue?${query.replaceAll('&', '&amp;')}"`);
    await officer.get('/staff/queue');
    const last = await officer.get(`/staff/complaints/${number}`);
    expect(last.body).toContain('<a href="/staff/queue" class="govuk-back-link"');
    const other = await (await town.officer('municipal_clerk')).get(`/staff/complaints/${number}`);
    expect(other.body).toContain('<a href="/staff/queue" class="govuk-back-link"');
  });

  it('keep their own way back each, after an act and another page too', async () => {
    const { number: second } = await town.submit({
      category: 'LIGHT',
      description: 'ไฟดับอีกดวงหน้าวัด',
    });
    const linked = async (list: string, of: string): Promise<string> => {
      const { body } = await officer.get(list);
      const [, href = ''] = new RegExp(`href="(/staff/complaints/${of}[^"]*)"`).exec(body) ?? [];
      return href.replaceAll('&amp;', '&');
    };
    const back = async (page: string): Promise<string | undefined> =>
      / href="([^"]*)" class="govuk-back-link"|<a href="([^"]*)" class="govuk-back-link"/
        .exec((await officer.get(page)).body)
        ?.slice(1)
        .find(Boolean)
        ?.replaceAll('&amp;', '&')
        .replace(/[?&]at=[^&#]*#.*/, '');
    const lists = ['/staff/queue', '/staff/queue?due=unassigned'];
    const hrefs = [await linked(lists[0]!, number), await linked(lists[1]!, second)];
    for (const href of [...hrefs, ...hrefs]) {
      expect(await back(href)).toBe(lists[hrefs.indexOf(href)]);
    }
    await move(officer, 'notes', { text: 'โทรถามแล้ว' });
    expect(await back(`/staff/complaints/${number}?done=note`)).toBe(lists[0]);
    expect(await back(`/staff/complaints/${second}`)).toBe(lists[1]);
  });

  it('lead back to nowhere but the queue', async () => {
    for (const said of [
      '//evil.example',
      'x#@evil',
      '"onclick=',
      'due=near\r\nSet-Cookie: a',
      'a b:c',
    ]) {
      const { body, status } = await officer.get(
        `/staff/complaints/${number}?queue=${encodeURIComponent(said)}`,
      );
      expect(status).toBe(200);
      expect(body).toContain('<a href="/staff/queue" class="govuk-back-link"');
    }
  });
});
