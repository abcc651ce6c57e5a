import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
let head: Visitor;
let url: string;
beforeAll(async () => {
  town = await WebTown.open(['division_head.eng', 'misconduct_officer']);
  await town.app.get(OfficeSettingsService, { strict: false }).set('letter.code', 'ทดสอบ');
  await new DemoOrdersService(town.app.get(DataSource)).make();
  head = await town.officer('division_head.eng');
  url = `/staff/complaints/${(await town.submit()).number}/notices`;
}, 60_000);
afterAll(() => town.close());

const decoded = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
const text = ({ body }: Answer): string =>
  decoded(/<textarea[^>]*name="body"[^>]*>([^]*?)<\/textarea>/.exec(body)?.[1] ?? '');
const offer = ({ body }: Answer): string => /id="offer"[^]*?<\/div>/.exec(body)?.[0] ?? '';

/** The form as it was opened, sent again with changes. */
async function sends(
  page: Answer,
  act: string,
  more: Record<string, string> = {},
): Promise<Answer> {
  const kept = { version: hidden(page.body, 'version'), template: hidden(page.body, 'template') };
  const body = text(page).replaceAll('\n', '\r\n');
  const chosen = { kind: 'result', outcome: 'done', channel: 'tracking_page' };
  return head.post(`${url}/${act}`, { ...kept, body, ...chosen, ...more });
}

describe('the letter in the form', () => {
  it('is the nearest template with what is known filled in', async () => {
    const page = await head.get(`${url}/new?kind=result&outcome=declined`);
    expect(text(page)).toMatch(/^ตามที่ท่านได้แจ้งเรื่อง .* เมื่อวันที่ [๐-๙]+ \S+ [๐-๙]{4} นั้น\n/);
    expect(text(page)).toContain('ไม่รับเรื่องนี้ไว้พิจารณา');
    expect(text(page).match(/\{\{.*?\}\}/g)).toEqual(['{{ข้อเท็จจริง}}', '{{ข้อกฎหมาย}}', '{{เหตุผล}}']);
    expect(hidden(page.body, 'template')).toBe('result_declined:1');
  });

  it('gives way to another template while nobody wrote on it', async () => {
    const page = await head.get(`${url}/new?kind=result&outcome=done`);
    const next = await sends(page, 'template', { kind: 'progress' });
    expect(next.status).toBe(200);
    expect(text(next)).toContain('เรื่องนี้ยังไม่แล้วเสร็จ');
    expect(hidden(next.body, 'template')).toBe('progress:1');
    expect(offer(next)).toBe('');
  });

  it('stays when somebody wrote on it; the template stands below until it is asked for', async () => {
    const page = await head.get(`${url}/new?kind=result&outcome=done`);
    const body = text(page).replace('{{ข้อเท็จจริง}}', 'เปลี่ยนหลอดไฟแล้ว');
    const asked = await sends(page, 'template', { body, kind: 'progress' });
    expect(text(asked)).toBe(body);
    expect(hidden(asked.body, 'template')).toBe('result_done:1');
    expect(offer(asked)).toContain('เรื่องนี้ยังไม่แล้วเสร็จ');
    const replaced = await sends(asked, 'replacement', { body, kind: 'progress' });
    expect(text(replaced)).toContain('เรื่องนี้ยังไม่แล้วเสร็จ');
    expect(text(replaced)).not.toContain('เปลี่ยนหลอดไฟแล้ว');
  });

  it('is warned of at the preview and refused at signing while a place is open', async () => {
    const page = await head.get(`${url}/new?kind=result&outcome=done`);
    const preview = await sends(page, 'preview');
    expect(preview.status).toBe(200);
    expect(preview.body).toMatch(/govuk-warning-text[^]*\{\{ข้อเท็จจริง\}\}/);
    const misspelt = await sends(page, 'own-proposal', {
      body: 'ตามที่ท่านแจ้ง {{กองง}} ซ่อมแล้วเมื่อวานนี้',
    });
    const unwritten = await sends(page, 'own-proposal');
    expect([misspelt.status, unwritten.status]).toEqual([422, 422]);
    expect(unwritten.body).toContain('id="body-error"');
    expect(await town.rows('SELECT 1 FROM notice')).toEqual([]);
    expect(await town.rows('SELECT 1 FROM letter_counter')).toEqual([]);
    const body = text(page).replace('{{ข้อเท็จจริง}}', 'เปลี่ยนหลอดไฟแล้ว {2 จุด}');
    const asked = await sends(page, 'own-proposal', { body });
    expect(asked.headers.location).toMatch(/\/signature$/);
    const shown = await head.get(asked.headers.location!);
    const version = hidden(shown.body, 'version');
    const signed = await head.post(asked.headers.location!, { version });
    expect(signed.headers.location).toMatch(/done=notice_to_tracking_page$/);
    const [notice] = await town.rows<{ body: string }>('SELECT body FROM notice');
    expect(notice!.body).toBe(body);
  });

  it('of a restricted matter tells neither subject nor facts', async () => {
    const { number } = await town.submit({ category: 'MISC', description: 'ปลัดเรียกรับเงินค่าอนุญาต' });
    const officer = await town.officer('misconduct_officer');
    const page = await officer.get(`/staff/complaints/${number}/notices/new?outcome=founded`);
    expect(text(page)).toContain(number);
    expect(text(page)).not.toMatch(/\{\{|เรื่อง ทุจริต|เงิน/);
    expect(hidden(page.body, 'template')).toBe('restricted_result:1');
  });
});
