import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, bangkokDayOf } from '../../../src/core/calendar/civil-day.js';
import { dueOnFor } from '../../../src/core/deadlines/fifteen-days.rule.js';
import { ComplaintIntakeService } from '../../../src/cases/intake/complaint-intake.service.js';
import { ExpiryTask } from '../../../src/cases/intake/expiry.task.js';
import { SubmissionKeyReused, SubmissionRefused } from '../../../src/cases/intake/intake.errors.js';
import { FURTHEST_BACK_DAYS } from '../../../src/cases/complaints/receipt-day.rule.js';
import { buildSubmission, Municipality } from '../../support/municipality.js';

let town: Municipality;
let intake: ComplaintIntakeService;
beforeAll(async () => {
  town = await Municipality.open();
  intake = town.app.get(ComplaintIntakeService);
}, 60_000);
afterAll(() => town.close());

const arrival = (now = new Date()) => ({
  channel: 'web' as const,
  receivedAt: now,
  receivedOn: bangkokDayOf(now),
});
const count = async (table: string): Promise<number> =>
  Number((await town.rows<{ n: string }>(`SELECT count(*) AS n FROM ${table}`))[0]!.n);

describe('submitting', () => {
  it('gives number, PIN, division and the day fifteen days later', async () => {
    const receipt = await intake.submit(buildSubmission(), arrival());
    const today = bangkokDayOf(new Date());
    expect(receipt).toMatchObject({
      receivedOn: today,
      dueOn: dueOnFor(today),
      division: 'กองช่าง',
    });
    expect(receipt.number).toMatch(/^MSM-[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}$/);
    expect(receipt.pin).toMatch(/^\d{6}$/);
  });

  it('opens exactly one period and records the receipt and the route', async () => {
    const { number } = await intake.submit(buildSubmission(), arrival());
    const rows = await town.rows(
      `SELECT e.seq, e.type, e.data->>'reason' AS reason,
              (SELECT count(*)::int FROM period p WHERE p.matter_id = m.id AND p.ended_at IS NULL) AS open
         FROM matter_event e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1 ORDER BY e.seq`,
      [number],
    );
    expect(rows).toEqual([
      { seq: 1, type: 'received', reason: null, open: 1 },
      { seq: 2, type: 'routed', reason: 'category', open: 1 },
    ]);
  });

  it('is one complaint when sent many times at once, with the same number and PIN', async () => {
    const before = await count('complaint');
    const sender = { key: 'key-1', holder: 'browser-1' };
    const receipts = await Promise.all(
      Array.from({ length: 8 }, () => intake.submit(buildSubmission(), arrival(), sender)),
    );
    expect(new Set(receipts.map((receipt) => receipt.number)).size).toBe(1);
    expect(new Set(receipts.map((receipt) => receipt.pin)).size).toBe(1);
    expect(await count('complaint')).toBe(before + 1);
  });

  it('refuses the same key with another content, and names the first complaint', async () => {
    const sender = { key: 'key-2', holder: 'browser-1' };
    const first = await intake.submit(buildSubmission(), arrival(), sender);
    const again = intake.submit(buildSubmission({ landmark: 'ที่อื่น' }), arrival(), sender);
    await expect(again).rejects.toBeInstanceOf(SubmissionKeyReused);
    await expect(again).rejects.toMatchObject({ details: { number: first.number } });
  });

  it('gives the receipt of a letter entered on the last day it could be, the day after too', async () => {
    const { id: enteredBy } = await town.officer('intake_officer');
    const now = new Date();
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
    const receivedOn = addDays(bangkokDayOf(now), -FURTHEST_BACK_DAYS);
    const letter = { channel: 'letter' as const, receivedOn, enteredBy, backdateReason: 'รอเลขรับ' };
    const sender = { key: 'letter-1', holder: `officer:${enteredBy}` };
    const first = await intake.submit(buildSubmission(), { ...letter, receivedAt: now }, sender);
    const again = await intake.submit(
      buildSubmission(),
      { ...letter, receivedAt: tomorrow },
      sender,
    );
    expect(again.number).toBe(first.number);
    const other = { ...sender, key: 'letter-2' };
    const late = intake.submit(buildSubmission(), { ...letter, receivedAt: tomorrow }, other);
    await expect(late).rejects.toMatchObject({ details: { field: 'receivedOn' } });
  });

  it('counts the addresses of one IPv6 network as one', async () => {
    const from = (network: string, at: number): Promise<unknown> => {
      const sender = { key: `v6-${at}`, holder: network, address: `2001:db8:0:${network}::${at}` };
      return intake.submit(buildSubmission(), arrival(), sender);
    };
    for (let at = 1; at <= 20; at += 1) await from('a', at);
    await expect(from('a', 21)).rejects.toMatchObject({ code: 'too_many_tries' });
    await from('b', 21);
  });

  it('shows the receipt to its holder for 24 hours, the PIN not later, and to nobody else', async () => {
    const now = new Date();
    const sender = { key: 'key-3', holder: 'browser-3' };
    const { number, pin } = await intake.submit(buildSubmission(), arrival(now), sender);
    expect(await intake.receiptFor('browser-3', number, now)).toMatchObject({ number, pin });
    expect(await intake.receiptFor('browser-4', number, now)).toBeNull();
    const tomorrow = new Date(now.getTime() + 24 * 3_600_000);
    expect(await intake.receiptFor('browser-3', number, tomorrow)).toMatchObject({ pin: null });
  });

  it('leaves no byte of a PIN when its 24 hours are over', async () => {
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    const sender = { key: 'key-4', holder: 'browser-5' };
    const old = await intake.submit(buildSubmission(), arrival(yesterday), sender);
    const fresh = await intake.submit(buildSubmission(), arrival(), { ...sender, key: 'key-5' });
    await town.app.get(ExpiryTask).runNow();
    const sealed = await town.rows(
      `SELECT c.number, k.encrypted_pin IS NOT NULL AS kept FROM submission_key k
         JOIN complaint c ON c.id = k.complaint_id WHERE c.number = ANY ($1)`,
      [[old.number, fresh.number]],
    );
    expect(sealed).toEqual(
      expect.arrayContaining([
        { number: old.number, kept: false },
        { number: fresh.number, kept: true },
      ]),
    );
  });

  it('stores nothing of a submission that it refuses', async () => {
    const before = [await count('complaint'), await count('matter'), await count('period')];
    const unknown = intake.submit(buildSubmission({ category: 'NOPE' }), arrival());
    await expect(unknown).rejects.toBeInstanceOf(SubmissionRefused);
    const village = intake.submit(buildSubmission({ village: 99 }), arrival());
    await expect(village).rejects.toBeInstanceOf(SubmissionRefused);
    expect([await count('complaint'), await count('matter'), await count('period')]).toEqual(
      before,
    );
  });

  it('keeps who complained unreadable in a dump of the database', async () => {
    const name = 'นางสาวดาวเรือง ทดสอบ';
    await intake.submit(buildSubmission({ name, email: 'daorueang@demo.example' }), arrival());
    const tables = await town.rows<{ t: string }>(
      `SELECT table_name AS t FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
    );
    for (const { t } of tables) {
      const found = await town.rows(
        `SELECT 1 FROM "${t}" x WHERE x::text LIKE $1 OR x::text LIKE $2
           OR x::text LIKE '%' || encode(convert_to($3, 'UTF8'), 'hex') || '%'`,
        [`%${name}%`, '%daorueang%', name],
      );
      expect({ table: t, found: found.length }).toEqual({ table: t, found: 0 });
    }
  });

  it('restricts a misconduct report from the first second and does not tell its division', async () => {
    const receipt = await intake.submit(buildSubmission({ category: 'MISC' }), arrival());
    expect(receipt.division).toBeNull();
    const [row] = await town.rows('SELECT restricted FROM matter WHERE reference = $1', [
      receipt.number,
    ]);
    expect(row).toEqual({ restricted: true });
  });

  it('owes no answer to a compliment', async () => {
    const receipt = await intake.submit(buildSubmission({ category: 'PRAISE' }), arrival());
    expect(receipt.dueOn).toBeNull();
  });

  it('gives back what was typed, byte for byte in NFC', async () => {
    const description = 'กฎหมาย ฎีกา น้ำ ปั๊ม ญี่ปุ่น မြန်မာ 🛵\n"quoted" <b>&amp;</b> \\ \' %_';
    const { number } = await intake.submit(buildSubmission({ description }), arrival());
    const [row] = await town.rows('SELECT description FROM complaint WHERE number = $1', [number]);
    expect(row).toEqual({ description: description.normalize('NFC') });
  });
});
