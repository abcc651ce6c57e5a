import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { OfficeSettingsService } from '../../../src/core/office/office-settings.service.js';
import { MailCatcher } from '../../../src/apps/demo/mail-catcher.js';
import { MOST_ROWS } from '../../../src/escalation/mails/digest.mail.js';
import { CLAIM } from '../../../src/escalation/mails/outbox-writes.sql.js';
import { LEASE_SECONDS, OutboxService } from '../../../src/escalation/mails/outbox.service.js';
import { MAIL_TIMEOUTS } from '../../../src/platform/mail/mail-transport.js';
import { Municipality } from '../../support/municipality.js';

const MANY = 1000;

let catcher: MailCatcher;
let town: Municipality;
let outbox: OutboxService;
beforeAll(async () => {
  catcher = await new MailCatcher().start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
  outbox = town.app.get(OutboxService);
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});
beforeEach(async () => {
  await town.rows(`UPDATE outbox_mail SET state = 'cancelled', reason = 'another test',
    lease_token = NULL WHERE state IN ('pending','sending')`);
});

/** Owes the head of a division so many mails about overdue cases. */
async function owe(category: string, count: number): Promise<void> {
  for (let n = 0; n < count; n += 10) {
    const submitted = Array.from({ length: Math.min(10, count - n) }, () =>
      town.submit({ category }, 16),
    );
    await Promise.all(submitted);
  }
  await town.sweep();
  await town.tell();
}

/** Runs a piece of work and returns every statement that it sent. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const { dataSource } = town;
  const seen: string[] = [];
  const before = dataSource.logger;
  const silent = (): undefined => undefined;
  const counting: DataSource['logger'] = {
    logQuery: (sql) => void seen.push(sql),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  Object.assign(dataSource, { logger: counting });
  try {
    await work();
  } finally {
    Object.assign(dataSource, { logger: before });
  }
  return seen;
}

const mailsTo = (username: string) =>
  catcher.mails().filter(({ to }) => to.includes(`${username}@demo.example`));
const leases = () =>
  town.rows<{ tokens: number; instants: number; lines: number }>(
    `SELECT count(DISTINCT lease_token)::int AS tokens, count(DISTINCT lease_until)::int AS instants,
       count(*)::int AS lines FROM outbox_mail WHERE state = 'sending'`,
  );

describe('a digest of a thousand lines', () => {
  it('is written in as many statements as one of ten, and lists the worst hundred', async () => {
    await owe('LIGHT', 10);
    // What a process keeps in memory it reads once, whatever it writes.
    await town.app.get(OfficeSettingsService).all();
    const few = await statementsOf(() => town.deliver());
    await owe('EDU', MANY);
    const many = await statementsOf(() => town.deliver());
    expect(many.filter((sql) => sql.startsWith('ANALYZE'))).toHaveLength(1);
    expect(few.length).toBeGreaterThan(5);
    expect(many).toHaveLength(few.length + 1);
    expect(mailsTo('division_head.eng')).toHaveLength(1);
    const [digest, ...others] = mailsTo('division_head.edu');
    expect(others).toEqual([]);
    expect(digest?.subject).toBe('สรุป 1,000 เรื่องที่ต้องดำเนินการ');
    expect(digest?.text.match(/ · เกินกำหนดตอบ 1 วัน/g)).toHaveLength(MOST_ROWS);
    expect(digest?.text).toContain('และอีก 900 เรื่อง');
    expect(digest?.text).toContain('/staff/queue?due=overdue');
  }, 120_000);
});

describe('a digest', () => {
  it('has one token and ends its lease at one instant, claimed and renewed', async () => {
    await owe('EDU', 100);
    await outbox.gather();
    const claimed = await outbox.claim(false);
    expect(await leases()).toEqual([{ tokens: 1, instants: 1, lines: 100 }]);
    expect(await outbox.renew(claimed!, 100)).toBe(true);
    expect(await leases()).toEqual([{ tokens: 1, instants: 1, lines: 100 }]);
  });
});

describe('a flood after a quiet hour', () => {
  it('is claimed by way of its envelope, not by every open line for every other', async () => {
    await town.rows('ALTER TABLE outbox_mail SET (autovacuum_enabled = false)');
    await town.rows('ANALYZE outbox_mail');
    await owe('EDU', 300);
    await outbox.gather();
    const claim = [randomUUID(), LEASE_SECONDS, false];
    const plan = await town.rows<Record<string, string>>(`EXPLAIN (ANALYZE) ${CLAIM}`, claim);
    const lines = plan.flatMap((row) => Object.values(row));
    const touched = Number(/shared hit=(\d+)/.exec(lines[1] ?? '')?.[1]);
    expect(lines.join('\n')).not.toMatch(/Join Filter:.*earlier/);
    expect(touched).toBeLessThan(300 * 40);
  }, 120_000);
});

describe('a digest whose lease ends', () => {
  /** Claims a digest of eight lines, of which some have a lease that has ended. */
  async function halfEnded(first: 'ended' | 'running'): Promise<void> {
    await owe('EDU', 8);
    await outbox.gather();
    await outbox.claim(false);
    const sign = first === 'ended' ? '<=' : '>';
    await town.rows(
      `UPDATE outbox_mail o SET lease_until = clock_timestamp() - interval '1 second'
        WHERE state = 'sending' AND id ${sign} (SELECT id FROM outbox_mail WHERE state = 'sending'
          ORDER BY id OFFSET 3 LIMIT 1)`,
    );
  }

  it('is taken whole by one of many workers', async () => {
    await halfEnded('ended');
    const claims = await Promise.all(Array.from({ length: 4 }, () => outbox.claim(false)));
    expect(claims.flatMap((claimed) => claimed?.mails.length ?? [])).toEqual([8]);
    expect(await leases()).toEqual([{ tokens: 1, instants: 1, lines: 8 }]);
  });

  it('is not taken while its first line’s has not', async () => {
    await halfEnded('running');
    const claims = await Promise.all(Array.from({ length: 4 }, () => outbox.claim(false)));
    expect(claims.filter((claimed) => claimed !== null)).toEqual([]);
  });

  it('leaves the loser nothing to end, to renew, to cancel or to give back', async () => {
    await owe('EDU', 8);
    await outbox.gather();
    const lost = (await outbox.claim(false))!;
    await town.rows(`UPDATE outbox_mail SET lease_until = clock_timestamp() - interval '1 second'
      WHERE state = 'sending'`);
    const holder = (await outbox.claim(false))!;
    expect(holder.id).toBe(lost.id);
    await outbox.cancel(lost, [{ id: lost.mails[0]!.id, reason: 'lost' }]);
    await outbox.retry(lost, 0, 'lost');
    expect(await outbox.renew(lost, 8)).toBe(false);
    expect(await outbox.end(lost, 'sent', null, town.dataSource.manager)).toBe(false);
    expect(await leases()).toEqual([{ tokens: 1, instants: 1, lines: 8 }]);
    expect(await outbox.end(holder, 'sent', null, town.dataSource.manager)).toBe(true);
  });

  it('may not leave when one of its lines was stopped meanwhile', async () => {
    await owe('EDU', 8);
    await outbox.gather();
    const claimed = (await outbox.claim(false))!;
    await town.rows(
      `UPDATE outbox_mail SET state = 'cancelled', reason = 'restricted' WHERE id = $1`,
      [claimed.mails[4]!.id],
    );
    expect(await outbox.renew(claimed, 8)).toBe(false);
  });

  it('has longer than any mail server may take', () =>
    expect(MAIL_TIMEOUTS.whole).toBeLessThan(LEASE_SECONDS * 1000));
});
