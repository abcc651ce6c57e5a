import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hidden, type Answer, type Fields } from './visitor.js';
import { WebTown } from './web-town.js';

let town: WebTown;
beforeAll(async () => {
  town = await WebTown.open();
}, 60_000);
afterAll(() => town.close());

const filled = (more: Fields = {}): Fields => ({
  formKey: randomUUID(),
  category: 'LIGHT',
  description: 'ไฟถนนหน้าศาลาอเนกประสงค์ดับมาสามคืนแล้ว',
  ...more,
});
const placeOf = ({ headers }: Answer): string => String(headers['location']);

describe('a report', () => {
  it('goes from the form over the check page to its receipt', async () => {
    const visitor = town.visitor();
    const form = await visitor.get('/report');
    const typed = filled({ formKey: hidden(form.body, 'formKey') });
    const check = await visitor.post('/report/check', typed);
    expect(check.status).toBe(200);
    expect(hidden(check.body, 'description')).toBe(typed['description']);
    const sent = await visitor.post('/report/done', typed);
    expect(sent.status).toBe(303);
    const receipt = await visitor.get(placeOf(sent));
    expect(receipt.status).toBe(200);
    expect(receipt.body).toContain(placeOf(sent).split('=')[1]!);
  });

  it('sent twice, after back and refresh, is one complaint with one receipt', async () => {
    const visitor = town.visitor();
    const before = await town.complaints();
    const typed = filled();
    const first = await visitor.post('/report/done', typed);
    const receipt = await visitor.get(placeOf(first));
    await visitor.post('/report/check', typed);
    const second = await visitor.post('/report/done', typed);
    expect(placeOf(second)).toBe(placeOf(first));
    const again = await visitor.get(placeOf(second));
    expect(again.body).toBe(receipt.body);
    expect(await town.complaints()).toBe(before + 1);
  });

  it('sent twice at the same time is one complaint', async () => {
    const visitor = town.visitor();
    await visitor.token();
    const before = await town.complaints();
    const typed = filled();
    const both = await Promise.all([1, 2, 3].map(() => visitor.post('/report/done', typed)));
    expect(both.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(both.map(placeOf)).size).toBe(1);
    expect(await town.complaints()).toBe(before + 1);
  });

  it('sent again with other words is not lost, and files nothing by itself', async () => {
    const visitor = town.visitor();
    const typed = filled();
    const first = await visitor.post('/report/done', typed);
    const before = await town.complaints();
    const other = await visitor.post('/report/done', { ...typed, landmark: 'ข้างสนามเด็กเล่น' });
    expect(other.status).toBe(409);
    expect(other.body).toContain(placeOf(first).split('=')[1]!);
    expect(hidden(other.body, 'landmark')).toBe('ข้างสนามเด็กเล่น');
    expect(hidden(other.body, 'formKey')).not.toBe(typed['formKey']);
    expect(await town.complaints()).toBe(before);
  });

  it('keeps what was typed beside the error', async () => {
    const visitor = town.visitor();
    const typed = filled({ description: 'สั้นไป', landmark: 'หน้าร้าน "น้ำเต้าหู้" & <ข้าง>', phone: '12' });
    for (const url of ['/report/check', '/report/done']) {
      const { status, body } = await visitor.post(url, typed);
      expect(status).toBe(422);
      expect(body).toContain('<title>ผิดพลาด: ');
      expect(body).toContain('href="#description"');
      expect(body).toContain('href="#phone"');
      expect(body).toContain('สั้นไป</textarea>');
      expect(body).toContain('value="หน้าร้าน &quot;น้ำเต้าหู้&quot; &amp; &lt;ข้าง>"');
      expect(hidden(body, 'formKey')).toBe(typed['formKey']);
    }
  });

  it('shows its receipt to no other browser', async () => {
    const sent = await town.visitor().post('/report/done', filled());
    const stranger = await town.visitor().get(placeOf(sent));
    expect(stranger.status).toBe(303);
    expect(placeOf(stranger)).toBe(`/track?number=${placeOf(sent).split('=')[1]}`);
  });
});

describe('without a database', () => {
  it('gives back what was typed, a phone number and a code, and no trace of the program', async () => {
    const visitor = town.visitor();
    const typed = filled({ name: 'นางสาวบุษบา ตัวอย่าง' });
    await visitor.token();
    const before = await town.complaints();
    await town.withoutDatabase(async () => {
      for (const url of ['/report', '/report/check', '/report/done']) {
        const { status, headers, body } = await visitor.post(url, typed);
        expect({ url, status }).toEqual({ url, status: 503 });
        expect(body).toContain('0 5373 4083');
        expect(body).toContain(String(headers['x-request-id']));
        expect(hidden(body, 'description')).toBe(typed['description']);
        expect(hidden(body, 'name')).toBe(typed['name']);
        expect(hidden(body, 'formKey')).toBe(typed['formKey']);
        expect(body).not.toMatch(/node_modules|\.ts\b|\.js:|QueryFailed|postgres/i);
      }
    });
    expect(town.log.join()).not.toMatch(/บุษบา|ศาลาอเนกประสงค์/);
    const later = await visitor.post('/report/done', typed);
    expect(later.status).toBe(303);
    expect(await town.complaints()).toBe(before + 1);
  });

  it('answers every other page with a code and a phone number', async () => {
    const visitor = town.visitor();
    await visitor.token();
    await town.withoutDatabase(async () => {
      for (const url of ['/report', '/plan', '/metrics']) {
        const { status, headers, body } = await visitor.get(url);
        expect({ url, status }).toEqual({ url, status: 503 });
        expect(body).toContain(`(รหัส ${String(headers['x-request-id'])})`);
        expect(body).toContain('0 5373 4083');
        expect(body).not.toMatch(/node_modules|\.ts\b|QueryFailed|postgres/i);
      }
      const tracked = await visitor.post('/track', { number: 'MSM-2222-2222', pin: '000000' });
      expect(tracked.status).toBe(503);
      expect((await visitor.get('/health/ready')).status).toBe(503);
      expect((await visitor.get('/health/live')).status).toBe(200);
    });
  });
});
