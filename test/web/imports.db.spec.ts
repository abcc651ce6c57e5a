import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ImportRunsService } from '../../src/cases/imports/import-runs.service.js';
import { postForms } from './html-forms.js';
import type { Answer, Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let intake: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['intake_officer', 'division_head.eng', 'administrator']);
  intake = await town.officer('intake_officer');
}, 60_000);
afterAll(() => town.close());

const BOUNDARY = 'imports-boundary';

/** Sends a file by the form, as browsers do. */
async function upload(file: string | Buffer): Promise<Answer> {
  const token = await intake.token('/staff/imports');
  const at = '/staff/imports';
  const hidden = Object.entries({ _csrf: token, _page: at, _form: at });
  const texts = hidden.map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head = `${texts.join('')}--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\ncontent-type: text/csv\r\n\r\n`;
  return intake.send({
    method: 'POST',
    url: '/staff/imports',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    payload: Buffer.concat([
      Buffer.from(head),
      Buffer.from(file),
      Buffer.from(`\r\n--${BOUNDARY}--\r\n`),
    ]),
  });
}

/** What the worker does every two seconds. */
const work = (): Promise<void> =>
  town.app.get(ImportRunsService, { strict: false }).advance(() => true);

const csv = (...lines: string[]): string => ['รายละเอียด,ประเภท', ...lines].join('\n');

/** The address of an uploaded file's page. */
const sent = async (file: string): Promise<string> => (await upload(file)).headers.location!;

describe('the page that imports complaints', () => {
  it('checks a file, files it when told to, and shows what came of it', async () => {
    const at = await sent(
      csv('ถนนหน้าวัดเป็นหลุมใหญ่,ROAD', 'ไฟดับทั้งซอยหน้าวัด,LIGHT', 'ไฟดับอีกแล้วหน้าวัด,ไม่มี'),
    );
    const checking = await intake.get(at);
    expect([checking.status, checking.headers['refresh']]).toEqual([200, '3']);
    await work();
    const checked = await intake.get(at);
    expect(checked.headers['refresh']).toBeUndefined();
    expect(checked.body).toContain('เรื่องใหม่ 2 เรื่อง มีอยู่แล้ว 0 แถว ไม่รับ 1 แถว');
    expect(checked.body).toContain('แถว 4 คอลัมน์ ประเภท');
    expect(await town.complaints()).toBe(0);
    for (const _twice of [1, 2]) {
      const { status, headers } = await intake.post(`${at}/confirmation`);
      expect([status, headers.location]).toEqual([303, at]);
    }
    expect((await intake.get(at)).body).toContain('<progress max="2" value="0"');
    await work();
    const { body } = await intake.get(at);
    expect(body).toContain('นำเข้าแล้ว 2 เรื่อง มีอยู่แล้ว 0 แถว ไม่รับ 1 แถว');
    expect(await town.complaints()).toBe(2);
    const links = [...body.matchAll(/href="(\/staff\/complaints\/[^"]+)"/g)].map(([, to]) => to!);
    expect(links.length).toBe(2);
    for (const link of links) expect((await intake.get(link)).status).toBe(200);
    const [row] = await town.rows('SELECT file FROM complaint_import');
    expect(row).toEqual({ file: null });
  });

  it('lists what came of it a hundred at a time, onward and back', async () => {
    const lines = Array.from({ length: 150 }, (_, n) => `ไฟถนนดับต้นที่ ${n} หน้าวัด,LIGHT`);
    const at = await sent(csv(...lines));
    await work();
    await intake.post(`${at}/confirmation`, {});
    await work();
    const rowsOf = ({ body }: Answer): number[] =>
      [...body.matchAll(/<td[^>]*>(\d+)<\/td>/g)].map(([, row]) => Number(row));
    const linkOf = ({ body }: Answer, way: string): string =>
      new RegExp(`href="([^"]*${way}=[^"]*)"`).exec(body)![1]!.replaceAll('&amp;', '&');
    const rows = Array.from({ length: 150 }, (_, n) => n + 2);
    const first = await intake.get(at);
    expect(rowsOf(first)).toEqual(rows.slice(0, 100));
    const second = await intake.get(linkOf(first, 'after'));
    expect(rowsOf(second)).toEqual(rows.slice(100));
    expect(second.body).not.toMatch(/href="[^"]*after=/);
    expect(rowsOf(await intake.get(linkOf(second, 'before')))).toEqual(rows.slice(0, 100));
    expect(rowsOf(await intake.get(`${at}?after=x`))).toEqual(rows.slice(0, 100));
  });

  it('takes an import back with a reason, and keeps what was typed where it does not', async () => {
    const at = await sent(csv('น้ำท่วมหน้าตลาดทุกเย็น,DRAIN'));
    await work();
    await intake.post(`${at}/confirmation`);
    await work();
    const before = await town.complaints();
    const short = await intake.post(`${at}/undo`, { reason: 'ผิด' });
    expect([short.status, await town.complaints()]).toEqual([422, before]);
    expect(short.body).toContain('href="#reason"');
    const [, number] = /\/staff\/complaints\/([^"]+)"/.exec(short.body)!;
    await town.rows(
      `INSERT INTO unsent_form (account_id, page, form, matter_id, ciphertext, saved_at)
       SELECT a.id, 'x', 'x', m.id, '', clock_timestamp() FROM account a, matter m
        WHERE m.reference = $1 LIMIT 1`,
      [number],
    );
    const reason = 'ส่งไฟล์ของปีก่อน "ผิด"';
    const worked = await intake.post(`${at}/undo`, { reason });
    expect([worked.status, await town.complaints()]).toEqual([409, before]);
    const undo = postForms(worked.body).find(({ actions }) => actions[0] === `${at}/undo`);
    expect(undo?.fields[0]?.holds).toEqual([reason]);
    expect(worked.body).toContain('ถอนไม่ได้ เพราะมีผู้ดำเนินการแล้ว 1 เรื่อง');
    await town.rows('DELETE FROM unsent_form');
    expect((await intake.post(`${at}/undo`, { reason })).status).toBe(303);
    const { body } = await intake.get(at);
    expect([await town.complaints(), body.includes('ถอนเมื่อ')]).toEqual([before - 1, true]);
    const again = await intake.post(`${at}/undo`, { reason });
    expect([again.status, again.body.includes('ปีก่อน &quot;ผิด')]).toEqual([409, true]);
  });

  it('throws a file away before it is confirmed, and never after', async () => {
    const first = await sent(csv('ต้นไม้ล้มขวางถนนหน้าวัด,TREE'));
    const before = await town.complaints();
    const thrown = await intake.post(`${first}/removal`);
    expect(thrown.headers.location).toBe('/staff/imports?done=dropped');
    await work();
    expect([(await intake.get(first)).status, await town.complaints()]).toEqual([404, before]);
    const second = await sent(csv('ต้นไม้ล้มขวางถนนหน้าวัด,TREE'));
    await work();
    await intake.post(`${second}/confirmation`);
    expect((await intake.post(`${second}/removal`)).headers.location).toBe(second);
    await work();
    expect(await town.complaints()).toBe(before + 1);
  });

  it('forgets a file that nobody confirmed for seven days', async () => {
    const at = await sent(csv('เสียงดังหลังบ้านทุกคืน,NOISE'));
    await town.rows(`UPDATE complaint_import SET uploaded_at = uploaded_at - interval '8 days'
      WHERE state = 'uploaded'`);
    await work();
    expect((await intake.get(at)).status).toBe(404);
  });

  it('says that a file is missing, or too large, with the form to choose one again', async () => {
    const none = await upload('');
    const large = await upload(Buffer.alloc(11 * 1024 * 1024, 'x'));
    expect([none.status, large.status]).toEqual([422, 413]);
    for (const { body } of [none, large]) {
      expect(postForms(body).some(({ actions }) => actions[0] === '/staff/imports')).toBe(true);
    }
  });

  it('is for those who enter complaints', async () => {
    for (const username of ['division_head.eng', 'administrator']) {
      const visitor = await town.officer(username);
      expect([username, (await visitor.get('/staff/imports')).status]).toEqual([username, 403]);
    }
  });
});
