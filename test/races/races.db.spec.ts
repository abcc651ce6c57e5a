import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from '../../src/core/accounts/account.entity.js';
import { ComplaintMovesService } from '../../src/cases/commands/complaint-moves.service.js';
import { askCitizen } from '../../src/cases/commands/moves/ask-citizen.move.js';
import { setSubject } from '../../src/cases/commands/moves/set-subject.move.js';
import { MailCatcher } from '../../src/apps/demo/mail-catcher.js';
import { MatterChanged } from '../../src/cases/matters/matter.errors.js';
import { OutboxService } from '../../src/escalation/mails/outbox.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import { Municipality } from '../support/municipality.js';

const ROUNDS = Number(process.env['ROUNDS'] ?? 240);
/** Rounds at one barrier; each has a matter of its own, and all meet the same sweeps. */
const AT_ONCE = 20;

let catcher: MailCatcher;
let town: Municipality;
let officer: Account;
let head: Account;
beforeAll(async () => {
  catcher = await new MailCatcher().start();
  town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
  officer = await town.officer('division_officer.eng');
  head = await town.officer('division_head.eng');
}, 60_000);
afterAll(async () => {
  await town.close();
  await catcher.stop();
});

/** Numbers of so many new cases, submitted a few at a time. */
async function file(count: number, submission = {}, daysAgo = 0): Promise<string[]> {
  const numbers: string[] = [];
  while (numbers.length < count) {
    const some = Array.from({ length: Math.min(8, count - numbers.length) }, () =>
      town.submit(submission, daysAgo),
    );
    numbers.push(...(await Promise.all(some)).map(({ number }) => number));
  }
  return numbers;
}

const sign = (number: string): Promise<unknown> =>
  town.app.get(NoticesService).sign(
    {
      number,
      actor: head,
      version: 1,
      kind: 'result',
      outcome: 'done',
      body: 'ซ่อมไฟถนนแล้ว',
    },
    new Date(),
  );

describe('an answer against the sweep', () => {
  it(`is decided by the commit, ${ROUNDS} times, and both come first`, async () => {
    const all: string[] = [];
    while (all.length < ROUNDS) {
      const numbers = await file(AT_ONCE, {}, 16);
      all.push(...numbers);
      // Spread over the time that a sweep takes, so that each side comes first at times.
      const answers = numbers.map((number, index) => pause(index * 2).then(() => sign(number)));
      await Promise.all([...answers, town.sweep(), town.sweep()]);
    }
    const rows = await town.rows<{ escalated: number | null; delivered: number | null; n: number }>(
      `SELECT min(e.seq) FILTER (WHERE e.type = 'escalated') AS escalated,
              min(e.seq) FILTER (WHERE e.type = 'notice_served') AS delivered,
              count(*) FILTER (WHERE e.type = 'escalated')::int AS n
         FROM matter m JOIN matter_event e ON e.matter_id = m.id
        WHERE m.reference = ANY ($1) GROUP BY m.id`,
      [all],
    );
    expect(rows).toHaveLength(ROUNDS);
    expect(rows.filter(({ delivered }) => delivered === null)).toEqual([]);
    expect(rows.filter(({ n }) => n > 1)).toEqual([]);
    const sweepFirst = rows.filter(({ escalated }) => escalated !== null);
    expect(sweepFirst.filter(({ escalated, delivered }) => escalated! > delivered!)).toEqual([]);
    expect(sweepFirst.length).toBeGreaterThan(0);
    expect(sweepFirst.length).toBeLessThan(ROUNDS);
    const open = await town.rows(
      `SELECT 1 FROM period p JOIN matter m ON m.id = p.matter_id
        WHERE p.ended_at IS NULL AND m.reference = ANY ($1)`,
      [all],
    );
    expect(open).toEqual([]);
  }, 120_000);
});

describe('two officers', () => {
  it(`with the same page open: one wins, the other hears what changed, ${ROUNDS} times`, async () => {
    const moves = town.app.get(ComplaintMovesService);
    const now = new Date();
    const won = { subject: 0, question: 0 };
    for (let done = 0; done < ROUNDS; done += AT_ONCE) {
      const numbers = await file(AT_ONCE);
      await Promise.all(
        numbers.map(async (number, index) => {
          const seen = { number, version: 1 };
          const subject = (): Promise<void> =>
            moves.make(setSubject, { ...seen, actor: head }, { subject: 'ไฟถนนหน้าตลาด' }, now);
          const question = (): Promise<void> =>
            moves.make(askCitizen, { ...seen, actor: officer }, { text: 'เสาต้นใด' }, now);
          const pair = index % 2 === 0 ? [subject, question] : [question, subject];
          const both = await Promise.allSettled(pair.map((move) => move()));
          const winner = both.findIndex(({ status }) => status === 'fulfilled');
          const loser = both[1 - winner]!;
          expect(loser.status === 'rejected' && loser.reason).toBeInstanceOf(MatterChanged);
          won[pair[winner] === subject ? 'subject' : 'question'] += 1;
        }),
      );
    }
    expect(won.subject + won.question).toBe(ROUNDS);
    expect(Math.min(won.subject, won.question)).toBeGreaterThan(0);
    const twice = await town.rows(
      `SELECT m.reference FROM matter m JOIN matter_event e ON e.matter_id = m.id
        WHERE e.type IN ('subject_set','citizen_asked') GROUP BY m.id HAVING count(*) <> 1`,
    );
    expect(twice).toEqual([]);
  }, 120_000);
});

describe('two workers', () => {
  it(`sweep ${ROUNDS} due cases at once: each is escalated once, and both had some`, async () => {
    await town.sweep();
    const numbers = await file(ROUNDS, {}, 16);
    const counts = await Promise.all([town.sweep(), town.sweep()]);
    expect(counts[0] + counts[1]).toBe(ROUNDS);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const rows = await town.rows<{ n: number }>(
      `SELECT count(e.id)::int AS n FROM matter m LEFT JOIN escalation e ON e.matter_id = m.id
        WHERE m.reference = ANY ($1) GROUP BY m.id`,
      [numbers],
    );
    expect(rows).toHaveLength(ROUNDS);
    expect(rows.filter(({ n }) => n !== 1)).toEqual([]);
  }, 120_000);

  it(`deliver ${ROUNDS} mails at once: each leaves once, and both had some`, async () => {
    await town.tell();
    await town.rows(`UPDATE outbox_mail SET state = 'cancelled', reason = 'another test'`);
    await file(ROUNDS, { email: 'citizen@race.example' });
    await Promise.all([town.tell(), town.tell()]);
    await town.rows(`DELETE FROM outbox_mail WHERE mail = 'new_case'`);
    // In envelopes already: a worker that finds the other still putting them in goes away until the next wake.
    await town.app.get(OutboxService).gather();
    const counts = await Promise.all([town.deliver(), town.deliver()]);
    expect(counts[0] + counts[1]).toBe(ROUNDS);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const subjects = catcher.mails().map(({ subject }) => subject);
    expect(new Set(subjects).size).toBe(ROUNDS);
    expect(subjects).toHaveLength(ROUNDS);
  }, 120_000);
});
