import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailCatcher } from '../../src/apps/demo/mail-catcher.js';
import { Municipality } from '../support/municipality.js';
import { checkAuditChain } from '../support/audit-chain-check.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

let catcher: MailCatcher;
let town: Municipality;
beforeAll(async () => {
  catcher = await new MailCatcher().start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl, SWEEP_SECONDS: '1' });
  // The first write that a trap sees holds still; the sequence outlives the transaction that is killed.
  await town.rows(`CREATE SEQUENCE trap_seen`);
  await town.rows(
    `CREATE FUNCTION trap() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       IF nextval('trap_seen') = 1 THEN PERFORM pg_sleep(20); END IF;
       IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
       RETURN NEW;
     END $$`,
  );
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});

/**
 * Each write of a step, held before or after its row is there; a transaction that dies leaves nothing either way.
 */
const WRITES: [moment: 'BEFORE' | 'AFTER', operation: string, table: string][] = [
  ['AFTER', 'INSERT', 'matter_event'],
  ['BEFORE', 'INSERT', 'pending_event'],
  ['AFTER', 'INSERT', 'escalation'],
  ['AFTER', 'UPDATE', 'period'],
  ['BEFORE', 'INSERT', 'outbox_mail'],
  ['AFTER', 'DELETE', 'pending_event'],
  ['BEFORE', 'UPDATE', 'outbox_mail'],
  ['AFTER', 'UPDATE', 'outbox_mail'],
  ['BEFORE', 'INSERT', 'unchained_event'],
  ['AFTER', 'INSERT', 'audit_chain_link'],
  ['BEFORE', 'DELETE', 'unchained_event'],
];

async function setTrap(moment: string, table: string, operation: string): Promise<void> {
  await town.rows(`ALTER SEQUENCE trap_seen RESTART`);
  await town.rows(
    `CREATE TRIGGER trap ${moment} ${operation} ON ${table} FOR EACH ROW EXECUTE FUNCTION trap()`,
  );
}

async function liftTrap(table: string): Promise<void> {
  await town.rows(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND wait_event = 'PgSleep'`,
  );
  await until('the trap to be free', async () => {
    const [row] = await town.rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event = 'PgSleep'`,
    );
    return row!.n === 0;
  });
  await town.rows(`DROP TRIGGER trap ON ${table}`);
}

const isCaught = async (): Promise<boolean> => {
  const [row] = await town.rows<{ is_called: boolean }>('SELECT is_called FROM trap_seen');
  return row!.is_called;
};

describe('a worker killed with -9', () => {
  it.each(WRITES)(
    '%s the %s of %s changes nothing',
    async (moment, operation, table) => {
      const { number } = await town.submit({ category: 'EDU' }, 16);
      await setTrap(moment, table, operation);
      const first = await WorkerProcess.start(town.settings);
      await until('the worker to reach the write', isCaught);
      await first.kill();
      await liftTrap(table);
      // The dead worker's lease would end by itself after a minute.
      await town.rows(`UPDATE outbox_mail SET lease_until = now() WHERE state = 'sending'`);
      const second = await WorkerProcess.start(town.settings);
      const sent = await until('the mail to be sent', async () => {
        const rows = await town.rows<{ state: string }>(
          `SELECT o.state FROM outbox_mail o JOIN matter m ON m.id = o.matter_id
          WHERE m.reference = $1 AND o.state = 'sent'`,
          [number],
        );
        return rows[0];
      });
      await until('every event to be chained', async () => {
        const [row] = await town.rows<{ n: number }>(
          'SELECT count(*)::int AS n FROM unchained_event',
        );
        return row!.n === 0;
      });
      await second.stop();
      expect(await checkAuditChain(town.settings.DATABASE_URL)).toMatchObject({ code: 0 });
      const escalations = await town.rows(
        `SELECT e.step FROM escalation e JOIN matter m ON m.id = e.matter_id
        WHERE m.reference = $1`,
        [number],
      );
      expect(escalations).toEqual([{ step: 'overdue_1' }]);
      expect(sent).toEqual({ state: 'sent' });
      const copies = catcher.mails().filter((mail) => mail.subject.includes(number));
      expect(new Set(copies.map((mail) => mail.id)).size).toBe(1);
      // Only a kill between the server's answer and the note of it can leave a second copy.
      const mayRepeat = table === 'outbox_mail' && operation === 'UPDATE';
      expect(copies.length).toBeLessThanOrEqual(mayRepeat ? 2 : 1);
    },
    180_000,
  );
});
