import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { beYearOf } from '../../../src/core/calendar/buddhist-era.js';
import { WebTown } from '../web-town.js';
import type { Visitor } from '../visitor.js';

let town: WebTown;
let intake: Visitor;
beforeAll(async () => {
  town = await WebTown.open(['intake_officer', 'administrator', 'custodian', 'inspector']);
  intake = await town.officer('intake_officer');
}, 60_000);
afterAll(() => town.close());

describe('the start page', () => {
  it.each([
    ['intake_officer', '/staff/queue'],
    ['inspector', '/staff/queue'],
    ['administrator', '/staff/admin'],
  ])('of the %s is %s', async (username, place) => {
    const { headers } = await (await town.officer(username)).get('/staff');
    expect(headers.location).toBe(place);
  });

  it('of the custodian leads to what is theirs', async () => {
    const { body } = await (await town.officer('custodian')).get('/staff');
    expect(body).toContain('href="/staff/looks"');
    expect(body).toContain('href="/staff/restriction"');
  });
});

describe('a case of today', () => {
  it('opens without a deadline that looks as if it were missed', async () => {
    const { number } = await town.submit();
    const { body } = await intake.get(`/staff/complaints/${number}`);
    const coming = body.match(/timeline__entry--coming[^"]*/g) ?? [];
    expect(coming.length).toBeGreaterThan(2);
    expect(coming.filter((classes) => classes.includes('overdue'))).toEqual([]);
    expect(body).toContain('ถ้ายังไม่ตอบ: ');
  });

  it('stands in the register by its subject, on the page and in the files', async () => {
    const { number } = await town.submit();
    const subject = 'ไฟถนนดับสามต้นหน้าตลาด';
    await town.rows('UPDATE complaint SET subject = $2 WHERE number = $1', [number, subject]);
    const page = await intake.get(
      `/staff/registers/incoming?year=${beYearOf(bangkokDayOf(new Date()))}`,
    );
    expect((await intake.get('/staff/registers/incoming')).body + page.body).toContain(subject);
  });
});

describe('the answered cases', () => {
  it('begin with the newest', async () => {
    const numbers: string[] = [];
    for (let n = 0; n < 3; n += 1) numbers.push((await town.submit()).number);
    for (const [ago, number] of numbers.entries()) {
      await town.rows(
        `UPDATE period SET ended_at = clock_timestamp() - make_interval(days => $2),
                ended_on = (now() - make_interval(days => $2))::date, ended_by = 'result', next_step_at = NULL
          WHERE matter_id = (SELECT id FROM complaint WHERE number = $1)`,
        [number, numbers.length - ago],
      );
    }
    const { body } = await intake.get('/staff/queue?due=answered');
    const places = numbers.reverse().map((number) => body.indexOf(number));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});

describe('the receipt at the counter', () => {
  it('has what the complainant needs: the code that leads back, and the phone', async () => {
    const form = await intake.get('/staff/new');
    const formKey = /name="formKey" value="([^"]*)"/.exec(form.body)![1]!;
    const sent = await intake.post('/staff/new', {
      formKey,
      channel: 'counter',
      receivedOn: bangkokDayOf(new Date()),
      category: 'LIGHT',
      description: 'ไฟถนนหน้าตลาดดับหลายต้น',
    });
    expect(sent.status).toBe(303);
    const { body } = await intake.get(sent.headers.location!);
    expect(body).toContain('class="receipt__qr"');
    expect(body).toMatch(/สอบถาม โทร\. \d/);
  });
});
