import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  MailCatcher,
  type CaughtEnvelope,
  type CatcherBehaviour,
} from '../../../src/apps/demo/mail-catcher.js';
import { MailGatewayService } from '../../../src/escalation/mails/mail-gateway.service.js';
import { MailSenderService } from '../../../src/escalation/mails/mail-sender.service.js';
import { MailEnvelopeService } from '../../../src/escalation/mails/mail-envelope.service.js';
import { MailTask } from '../../../src/escalation/mails/mail.task.js';
import { OutboxService } from '../../../src/escalation/mails/outbox.service.js';
import { MOST_ATTEMPTS } from '../../../src/escalation/mails/retry.rule.js';
import { EventDispatcherService } from '../../../src/escalation/mails/event-dispatcher.service.js';
import { Clock } from '../../../src/platform/clock/clock.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { AlarmsQuery } from '../../../src/assurance/alarms/alarms.query.js';
import { Municipality } from '../../support/municipality.js';
import { until } from '../../support/until.js';

const SLOW_MS = 4000;

let behave: (envelope: CaughtEnvelope) => CatcherBehaviour = () => 'accept';
let catcher: MailCatcher;
let town: Municipality;
beforeAll(async () => {
  catcher = await new MailCatcher({ behave: (one) => behave(one), delayMs: SLOW_MS }).start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});
beforeEach(async () => {
  behave = () => 'accept';
  await town.rows(`UPDATE outbox_mail SET state = 'cancelled', reason = 'another test',
    lease_token = NULL WHERE state IN ('pending','sending')`);
});

const CATEGORY_OF: Record<string, string> = { edu: 'EDU', eng: 'LIGHT' };
/** Owes the head of a division so many overdue mails. */
async function owe(division: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await town.submit({ category: CATEGORY_OF[division]! }, 16);
  await town.sweep();
  await town.tell();
}
const arrived = (address: string): number =>
  catcher.mails().filter(({ to }) => to.includes(address)).length;
const rowsOf = (mail: string) =>
  town.rows<{ state: string; reason: string | null; attempts: number }>(
    `SELECT DISTINCT state, reason, attempts FROM outbox_mail
      WHERE mail = $1 AND reason IS DISTINCT FROM 'another test' AND state <> 'sent'`,
    [mail],
  );
const set = (columns: string) =>
  town.rows(`UPDATE outbox_mail SET ${columns} WHERE state IN ('pending','sending')`);

describe('a citizen’s receipt', () => {
  it('is claimed before staff mails that have waited longer', async () => {
    await owe('edu', 8);
    await owe('eng', 3);
    await town.submit({ email: 'first@demo.example' }, 1);
    await town.tell();
    const outbox = town.app.get(OutboxService);
    await outbox.gather();
    const order: string[] = [];
    for (;;) {
      const claimed = await outbox.claim(false);
      if (!claimed) break;
      order.push(`${claimed.mails.length} ${claimed.mails[0]!.mail}`);
    }
    expect(order[0]).toBe('1 receipt');
    expect(order.slice(1).sort()).toEqual(['1 overdue', '1 overdue', '1 overdue', '8 overdue']);
  });

  it('does not wait for a mail server that is slow with staff mails', async () => {
    const email = 'quick@demo.example';
    behave = ({ to }) => (to.includes(email) ? 'accept' : 'delay');
    await owe('edu', 8);
    await owe('eng', 5);
    const task = new MailTask(
      town.app.get(EventDispatcherService),
      town.app.get(OutboxService),
      town.app.get(MailSenderService),
    );
    const attempts = catcher.attempts;
    await task.runNow();
    // Every lane that takes staff mails has one under way.
    await until('the staff mails to be under way', () => catcher.attempts - attempts >= 3);
    const began = performance.now();
    await town.submit({ email });
    await task.runNow();
    await until('the receipt', () => arrived(email) === 1);
    expect(performance.now() - began).toBeLessThan(SLOW_MS / 2);
    await task.beforeApplicationShutdown();
    await town.deliver();
    expect(arrived(email)).toBe(1);
  }, 60_000);
});

describe('a mail whose lease is lost while it is written', () => {
  it('is sent by the one who holds it, once', async () => {
    await owe('edu', 8);
    const before = arrived('division_head.edu@demo.example');
    const outbox = town.app.get(OutboxService);
    const real = town.app.get(MailEnvelopeService);
    const slow = Object.assign(
      Object.create(MailEnvelopeService.prototype) as MailEnvelopeService,
      {
        // Another worker claims it, and sends it, while this one writes.
        prepare: async (...of: Parameters<MailEnvelopeService['prepare']>) => {
          const prepared = await real.prepare(...of);
          await set(`lease_until = clock_timestamp() - interval '1 second'`);
          await town.deliver();
          return prepared;
        },
      },
    );
    await outbox.gather();
    const { dataSource, app } = town;
    const late = new MailSenderService(
      dataSource,
      app.get(Clock),
      outbox,
      slow,
      app.get(MailGatewayService),
    );
    expect(await late.run('any')).toBe(0);
    expect(arrived('division_head.edu@demo.example') - before).toBe(1);
    expect(await rowsOf('overdue')).toEqual([]);
  });
});

describe('a notice whose lease is lost while it is sent', () => {
  it.each(['accept', 550] as const)(
    'is left to the one who holds it, though the server says %s',
    async (answer) => {
      const email = `lost-${answer}@demo.example`;
      behave = ({ to }) => (to.includes(email) ? answer : 'accept');
      const { number } = await town.submit({ email });
      // The receipt is no part of this.
      await town.tell();
      await set(`state = 'cancelled', reason = 'another test'`);
      const actor = await town.officer('division_head.eng');
      const letter = { kind: 'result' as const, outcome: 'done' as const, body: 'ซ่อมไฟแล้ว' };
      const command = { number, actor, version: 1, ...letter };
      const { id, matterId } = await town.app.get(NoticesService).sign(command, new Date());
      await town.tell();
      const { app, dataSource } = town;
      const outbox = app.get(OutboxService);
      await outbox.gather();
      const wire = app.get(MailGatewayService);
      const losing = Object.assign(
        Object.create(MailGatewayService.prototype) as MailGatewayService,
        {
          notices: wire.notices,
          send: async (mail: Parameters<MailGatewayService['send']>[0]) => {
            await set(`lease_until = clock_timestamp() - interval '1 second'`);
            expect((await outbox.claim(false))?.mails).toHaveLength(1);
            return wire.send(mail);
          },
        },
      );
      const late = new MailSenderService(
        dataSource,
        app.get(Clock),
        outbox,
        app.get(MailEnvelopeService),
        losing,
      );
      const attempts = catcher.attempts;
      await late.run('at_once');
      expect(catcher.attempts).toBe(attempts + 1);
      expect(await rowsOf('notice')).toEqual([{ state: 'sending', reason: null, attempts: 2 }]);
      const [notice] = await town.rows('SELECT state, delivered_on FROM notice WHERE id = $1', [
        id,
      ]);
      expect(notice).toEqual({ state: 'sending', delivered_on: null });
      const open = 'SELECT 1 FROM period WHERE matter_id = $1 AND ended_at IS NULL';
      expect(await town.rows(open, [matterId])).toHaveLength(1);
    },
  );
});

describe('a mail that comes to no end', () => {
  it('fails with an alarm when it was claimed too often', async () => {
    await owe('edu', 8);
    const alarms = town.app.get(AlarmsQuery);
    const { failedMails } = await alarms.board(new Date(), false);
    await town.app.get(OutboxService).gather();
    // So many workers died over it.
    await set(`attempts = ${MOST_ATTEMPTS}, state = 'sending', lease_token = gen_random_uuid(),
      lease_until = clock_timestamp() - interval '1 second'`);
    const before = catcher.attempts;
    await town.deliver();
    expect(catcher.attempts).toBe(before);
    expect(await rowsOf('overdue')).toEqual([
      { state: 'failed', reason: 'never came to an end', attempts: MOST_ATTEMPTS + 1 },
    ]);
    expect((await alarms.board(new Date(), false)).failedMails).toBe(failedMails + 8);
  });

  it('that cannot be written is counted and put off, others leave, and its notice fails in the end', async () => {
    const email = 'poison@demo.example';
    const { number } = await town.submit({ email });
    await town.tell();
    await town.deliver();
    const actor = await town.officer('division_head.eng');
    const letter = { kind: 'result' as const, outcome: 'done' as const, body: 'ซ่อมไฟแล้ว' };
    const { id } = await town.app
      .get(NoticesService)
      .sign({ number, actor, version: 1, ...letter }, new Date());
    await town.rows('ALTER TABLE stored_file DISABLE TRIGGER USER');
    await town.rows(
      `UPDATE stored_file SET ciphertext = decode('00', 'hex')
        WHERE id = (SELECT file_id FROM notice WHERE id = $1)`,
      [id],
    );
    await town.tell();
    await town.submit({ email: 'healthy@demo.example' });
    await town.tell();
    await town.deliver();
    const unwritten = { state: 'pending', reason: 'could not be written' };
    expect(await rowsOf('notice')).toEqual([{ ...unwritten, attempts: 1 }]);
    expect(arrived('healthy@demo.example')).toBe(1);
    await set(
      `attempts = ${MOST_ATTEMPTS + 4}, reason = 'refused 451', send_after = clock_timestamp()`,
    );
    await town.deliver();
    // The server had put it off often enough; this was the first time that it could not be written.
    expect(await rowsOf('notice')).toEqual([{ ...unwritten, attempts: MOST_ATTEMPTS + 5 }]);
    await set(`send_after = clock_timestamp()`);
    await town.deliver();
    expect(await rowsOf('notice')).toEqual([
      { ...unwritten, state: 'failed', attempts: MOST_ATTEMPTS + 6 },
    ]);
    expect(await town.rows('SELECT state FROM notice WHERE id = $1', [id])).toEqual([
      { state: 'failed' },
    ]);
  });
});
