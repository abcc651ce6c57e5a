import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { MailCatcher, type CatcherBehaviour } from '../../../src/apps/demo/mail-catcher.js';
import { OutboxService } from '../../../src/escalation/mails/outbox.service.js';
import { NoticeActService } from '../../../src/correspondence/notices/acts/notice-act.service.js';
import { publish } from '../../../src/correspondence/notices/acts/publish.act.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../../support/municipality.js';

let behaviour: CatcherBehaviour = 'accept';
let catcher: MailCatcher;
let town: Municipality;
beforeAll(async () => {
  catcher = new MailCatcher({ behave: () => behaviour });
  const { smtpUrl } = await catcher.start();
  town = await Municipality.open({ SMTP_URL: smtpUrl });
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});
beforeEach(async () => {
  behaviour = 'accept';
  await town.sweep();
  await post();
});

async function post(): Promise<void> {
  await town.tell();
  await town.deliver();
}

/** Lets every waiting mail be due now. */
const hurry = () => town.rows(`UPDATE outbox_mail SET send_after = clock_timestamp()`);
const mailsTo = (address: string) => catcher.mails().filter((mail) => mail.to.includes(address));
const outboxOf = (number: string) =>
  town.rows<{
    mail: string;
    recipient: string;
    state: string;
    reason: string | null;
    attempts: number;
  }>(
    `SELECT o.mail, o.recipient, o.state, o.reason, o.attempts FROM outbox_mail o
       JOIN matter m ON m.id = o.matter_id WHERE m.reference = $1 ORDER BY o.created_at, o.id`,
    [number],
  );

async function signResult(number: string): Promise<void> {
  const actor = await town.officer('division_head.eng');
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  const notice = { kind: 'result' as const, outcome: 'done' as const, body: 'ซ่อมไฟเรียบร้อยแล้ว' };
  const command = { number, actor, version: row!.version, ...notice };
  await town.app.get(NoticesService).sign(command, new Date());
}

describe('the receipt', () => {
  it('goes to the citizen with number and due day, without PIN, name and words', async () => {
    const email = 'somchai@demo.example';
    const { number, pin } = await town.submit({ email, name: 'สมชาย ทดสอบ' });
    await post();
    const [mail] = mailsTo(email);
    expect(mail?.subject).toContain(number);
    expect(mail?.text).toContain('ตอบท่านเป็นหนังสือภายในวัน');
    expect(`${mail?.text} ${mail?.html}`).not.toContain(pin!);
    expect(`${mail?.text} ${mail?.html}`).not.toMatch(/สมชาย|ไฟถนนหน้าตลาด/);
  });
});

describe('the overdue mail', () => {
  it('goes once to the head of the division, however often everything runs', async () => {
    const { number } = await town.submit({}, 16);
    await Promise.all([town.sweep(), town.sweep()]);
    await Promise.all([town.tell(), town.tell()]);
    await Promise.all([town.deliver(), town.deliver()]);
    await post();
    const mails = mailsTo('division_head.eng@demo.example').filter((mail) =>
      mail.subject.includes(number),
    );
    expect(mails.map((mail) => mail.subject)).toEqual([`เกินกำหนดตอบ 1 วัน: ${number}`]);
  });

  it('is cancelled with the reason when the answer was delivered before it left', async () => {
    const { number } = await town.submit({}, 16);
    await town.sweep();
    await town.tell();
    await signResult(number);
    await post();
    expect(await outboxOf(number)).toContainEqual(
      expect.objectContaining({
        mail: 'overdue',
        state: 'cancelled',
        reason: 'answered meanwhile',
      }),
    );
  });

  it('of a restricted matter carries number and date only, to its own officer only', async () => {
    const { number } = await town.submit({ category: 'MISC', village: 3 }, 16);
    await town.sweep();
    await post();
    const mails = catcher.mails().filter((mail) => mail.text.includes(number));
    expect(mails.flatMap((mail) => mail.to)).toEqual(['misconduct_officer@demo.example']);
    expect(mails[0]?.text).not.toMatch(/ทุจริต|หมู่ที่|สำนักปลัด/);
  });

  it('becomes one digest from six mails on', async () => {
    const numbers: string[] = [];
    for (let i = 0; i < 6; i += 1) {
      numbers.push((await town.submit({ category: 'EDU' }, 16)).number);
    }
    await town.sweep();
    await post();
    const mails = mailsTo('division_head.edu@demo.example');
    expect(mails).toHaveLength(1);
    for (const number of numbers) expect(mails[0]?.text).toContain(number);
  });
});

describe('a digest', () => {
  const linesOf = (numbers: string[]) =>
    town.rows<{ state: string; send_after: Date; envelope_id: string; lease_token: string }>(
      `SELECT o.state, o.send_after, o.envelope_id, o.lease_token FROM outbox_mail o
         JOIN matter m ON m.id = o.matter_id WHERE m.reference = ANY($1) AND o.mail = 'overdue'`,
      [numbers],
    );

  async function owed(): Promise<string[]> {
    const numbers: string[] = [];
    for (let i = 0; i < 8; i += 1) {
      numbers.push((await town.submit({ category: 'EDU' }, 16)).number);
    }
    await town.sweep();
    await town.tell();
    return numbers;
  }

  it('is given back whole after 451: its lines wait for the same moment', async () => {
    const numbers = await owed();
    behaviour = 451;
    await post();
    const lines = await linesOf(numbers);
    expect(new Set(lines.map(({ envelope_id }) => envelope_id)).size).toBe(1);
    expect(new Set(lines.map(({ send_after }) => send_after.getTime())).size).toBe(1);
  });

  it('is given back whole or not at all when the database refuses one line', async () => {
    const numbers = await owed();
    await town.rows('CREATE SEQUENCE lines_given_back');
    await town.rows(
      `CREATE FUNCTION refuse_third() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF nextval('lines_given_back') = 3 THEN RAISE EXCEPTION 'not now'; END IF;
         RETURN NEW;
       END $$`,
    );
    await town.rows(
      `CREATE TRIGGER refuse_third BEFORE UPDATE ON outbox_mail FOR EACH ROW
         WHEN (OLD.state = 'sending' AND NEW.state = 'pending') EXECUTE FUNCTION refuse_third()`,
    );
    behaviour = 451;
    await expect(post()).rejects.toThrow('not now');
    await town.rows('DROP TRIGGER refuse_third ON outbox_mail');
    expect(new Set((await linesOf(numbers)).map(({ state }) => state))).toEqual(
      new Set(['sending']),
    );
    await town.rows(`UPDATE outbox_mail SET lease_until = clock_timestamp() - interval '1 second'
       WHERE state = 'sending'`);
    behaviour = 'accept';
    await post();
    expect(new Set((await linesOf(numbers)).map(({ state }) => state))).toEqual(new Set(['sent']));
  });

  it('is claimed by one worker only, whole, however many want it', async () => {
    const numbers = await owed();
    const outbox = town.app.get(OutboxService);
    await outbox.gather();
    for (let round = 0; round < 50; round += 1) {
      const claims = await Promise.all(Array.from({ length: 4 }, () => outbox.claim(false)));
      const groups = claims.filter((group) => group !== null);
      expect(groups.map(({ mails }) => mails.length)).toEqual([numbers.length]);
      await outbox.retry(groups[0]!, 0, 'given back');
    }
  });
});

describe('a notice by e-mail', () => {
  it('is delivered when the server accepts it, and not before', async () => {
    const email = 'malee@demo.example';
    const { number } = await town.submit({ email });
    await signResult(number);
    const stateOf = async () =>
      (
        await town.rows<{ state: string; ended_at: Date | null; status: string }>(
          `SELECT n.state, p.ended_at, c.status FROM notice n JOIN period p ON p.id = n.period_id
             JOIN complaint c ON c.id = n.matter_id WHERE c.number = $1`,
          [number],
        )
      )[0]!;
    expect(await stateOf()).toMatchObject({ state: 'sending', ended_at: null });
    await post();
    expect(await stateOf()).toMatchObject({ state: 'delivered', status: 'answered' });
    expect((await stateOf()).ended_at).not.toBeNull();
    // The receipt leaves beside it, in another lane.
    const texts = mailsTo(email).map(({ text }) => text);
    expect(texts).toContainEqual(expect.stringContaining('ซ่อมไฟเรียบร้อยแล้ว'));
  });

  it('is tried again after 451, with the same Message-ID', async () => {
    const email = 'later@demo.example';
    const { number } = await town.submit({ email });
    await post();
    await signResult(number);
    behaviour = 451;
    await post();
    expect((await outboxOf(number)).at(-1)).toMatchObject({ state: 'pending', attempts: 1 });
    behaviour = 'accept';
    await hurry();
    await post();
    expect((await outboxOf(number)).at(-1)).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('fails for good after 550: the period stays open and the officers can publish it', async () => {
    const { number } = await town.submit({ email: 'gone@demo.example' });
    await post();
    await signResult(number);
    behaviour = 550;
    await post();
    const [row] = await town.rows<{ id: string; state: string; open: number }>(
      `SELECT n.id, n.state, (SELECT count(*)::int FROM period p WHERE p.matter_id = n.matter_id
          AND p.ended_at IS NULL) AS open
         FROM notice n JOIN matter m ON m.id = n.matter_id WHERE m.reference = $1`,
      [number],
    );
    expect(row).toMatchObject({ state: 'failed', open: 1 });
    const actor = await town.officer('division_officer.eng');
    const on = { number, noticeId: row!.id, actor };
    await town.app.get(NoticeActService).make(publish, on, {}, new Date());
    const open = await town.rows(
      `SELECT 1 FROM period p JOIN matter m ON m.id = p.matter_id
        WHERE m.reference = $1 AND p.ended_at IS NULL`,
      [number],
    );
    expect(open).toEqual([]);
  });

  it('leaves once though the database cannot note at first that it left', async () => {
    const email = 'once@demo.example';
    await town.submit({ email });
    await town.tell();
    // The sequence outlives the transaction that is refused.
    await town.rows('CREATE SEQUENCE notings');
    await town.rows(
      `CREATE FUNCTION refuse_first() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN
         IF nextval('notings') <= 2 THEN RAISE EXCEPTION 'not now'; END IF;
         RETURN NEW;
       END $$`,
    );
    await town.rows(
      `CREATE TRIGGER refuse_first BEFORE UPDATE ON outbox_mail FOR EACH ROW
         WHEN (NEW.state = 'sent') EXECUTE FUNCTION refuse_first()`,
    );
    await town.deliver();
    await town.rows('DROP TRIGGER refuse_first ON outbox_mail');
    await hurry();
    await post();
    expect(mailsTo(email)).toHaveLength(1);
  });

  it('may leave twice only after an unknown outcome, under one Message-ID', async () => {
    const email = 'unknown@demo.example';
    const { number } = await town.submit({ email });
    await post();
    await signResult(number);
    behaviour = 'drop_after_data';
    await post();
    behaviour = 'accept';
    await hurry();
    await post();
    expect((await outboxOf(number)).at(-1)).toMatchObject({ state: 'sent', attempts: 2 });
  });
});
