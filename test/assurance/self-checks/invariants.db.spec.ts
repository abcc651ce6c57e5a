import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { OfficeJournalService } from '../../../src/core/office/office-journal.service.js';
import { link } from '../../../src/plan/links/decisions/link.decision.js';
import { PlanDecisionService } from '../../../src/plan/links/decisions/plan-decision.service.js';
import { NoticesService } from '../../../src/correspondence/notices/notices.service.js';
import { INVARIANTS } from '../../../src/assurance/self-checks/invariants.sql.js';
import { AuditChainService } from '../../../src/assurance/audit-chain/audit-chain.service.js';
import { SelfChecksService } from '../../../src/assurance/self-checks/self-checks.service.js';
import { ALARM_WORDS } from '../../../src/web/admin/frame/admin.messages.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let selfChecks: SelfChecksService;
/** Keys by what the matter is there for. */
const keys: Record<'fresh' | 'late' | 'answered' | 'restricted' | 'waiting', string> = {
  fresh: '',
  late: '',
  answered: '',
  restricted: '',
  waiting: '',
};

beforeAll(async () => {
  town = await Municipality.open();
  selfChecks = new SelfChecksService(town.dataSource, new OfficeJournalService(town.dataSource));
  const fresh = await town.submit({}, 1);
  const late = await town.submit({}, 20);
  const answered = await town.submit({}, 3);
  const restricted = await town.submit({ category: 'MISC' }, 20);
  await town.submit();
  const waiting = await town.submit();
  const cases = { fresh, late, answered, restricted, waiting };
  for (const [name, { number }] of Object.entries(cases)) {
    const [row] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    keys[name as keyof typeof keys] = row!.id;
  }
  const head = await town.officer('division_head.eng');
  const letter = { kind: 'result', outcome: 'done', body: 'ซ่อมไฟถนนแล้ว' } as const;
  const command = { number: answered.number, actor: head, version: 1 };
  await town.app.get(NoticesService).sign({ ...command, ...letter }, new Date());
  const proposed = { ...letter, number: waiting.number, actor: head, signatoryId: head.id };
  await town.app.get(NoticesService).propose(proposed, new Date());
  const order = { number: fresh.number, actor: head, version: 1 };
  const said = { projectCode: '2565-S3-05', reason: 'ไฟถนน' };
  await town.app.get(PlanDecisionService).make(link, order, said, new Date());
  await town.sweep();
  await town.tell();
  await new AuditChainService(town.dataSource).run();
}, 60_000);
afterAll(() => town.close());

/** One breach of each promise, by the hand of somebody who owns the database. */
const BREACHES: Record<string, (id: typeof keys) => [sql: string, params: string[]]> = {
  first_period: ({ fresh }) => ['DELETE FROM period WHERE matter_id = $1', [fresh]],
  christian_years: ({ fresh }) => [
    `WITH kept AS (INSERT INTO holiday (day, name, office_closed, source) VALUES ('2569-12-05', 'x', true, 'x'))
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [fresh],
  ],
  looks_below_limit: ({ fresh }) => [
    `WITH looked AS (INSERT INTO identity_access (id, complaint_id, account_id, reason, at, outcome)
       SELECT gen_random_uuid(), $1::uuid, a.id, 'โทรถามทางไปบ้าน', clock_timestamp(), 'limit_reached'
         FROM account a LIMIT 1)
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [fresh],
  ],
  earlier_identity_kept: ({ fresh }) => [
    `UPDATE matter_event SET type = 'identity_corrected' WHERE type = 'routed' AND matter_id = $1`,
    [fresh],
  ],
  pin_renewed_by_somebody: ({ fresh }) => [
    `WITH used AS (INSERT INTO pin_link (id, complaint_id, expires_at, used_at)
       VALUES (gen_random_uuid(), $1::uuid, now(), now()))
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [fresh],
  ],
  receipt_day_kept: ({ fresh }) => [
    `UPDATE matter_event SET type = 'receipt_day_corrected',
       data = '{"from": "2026-01-01", "to": "2026-01-02", "due": null}'
      WHERE type = 'routed' AND matter_id = $1`,
    [fresh],
  ],
  report_owed: ({ fresh }) => [
    `UPDATE plan SET followed_from = starts_on, loaded_at = loaded_at - interval '1 hour'
      WHERE fiscal_year = 2565 AND EXISTS (SELECT 1 FROM matter WHERE id = $1)`,
    [fresh],
  ],
  report_period: ({ fresh }) => [`UPDATE matter SET kind = 'plan_report' WHERE id = $1`, [fresh]],
  ended_by_report: ({ fresh }) => [
    `WITH told AS (INSERT INTO plan_report (id, fiscal_year, project_code, division_code, reporting_period_kind, reporting_period_no, starts_on,
       ends_on, reported_at, reported_by, note, quantity, spent_baht, works)
     SELECT $1::uuid, 2565, '2565-S3-05', 'CLERK', 'quarter', 1, '2021-10-01', '2021-12-31', now(), a.id,
       'none', 0, 0, 0 FROM account a LIMIT 1)
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [fresh],
  ],
  due_day: ({ fresh }) => ['UPDATE period SET due_on = due_on + 1 WHERE matter_id = $1', [fresh]],
  ended_by_notice: ({ answered }) => [
    'UPDATE notice SET letter_on = letter_on - 1, delivered_on = delivered_on - 1 WHERE matter_id = $1',
    [answered],
  ],
  answered_when_ended: ({ answered }) => [
    `UPDATE notice SET state = 'failed', delivered_at = NULL, delivered_on = NULL WHERE matter_id = $1`,
    [answered],
  ],
  step_in_time: ({ fresh }) => [
    `UPDATE period SET next_step_at = clock_timestamp() - interval '61 seconds' WHERE matter_id = $1`,
    [fresh],
  ],
  due_is_escalated: ({ late }) => ['DELETE FROM escalation WHERE matter_id = $1', [late]],
  never_early: ({ late }) => [
    `UPDATE escalation SET recorded_at = planned_at - interval '1 second' WHERE matter_id = $1`,
    [late],
  ],
  levels_in_order: ({ late }) => [
    'DELETE FROM escalation WHERE level = 1 AND matter_id = $1',
    [late],
  ],
  events_gapless: ({ fresh }) => [
    'UPDATE matter SET last_seq = last_seq + 1 WHERE id = $1',
    [fresh],
  ],
  escalations_told: ({ late }) => ['DELETE FROM outbox_mail WHERE matter_id = $1', [late]],
  letter_numbers: ({ answered }) => [
    'UPDATE notice SET running_number = 3 WHERE matter_id = $1',
    [answered],
  ],
  restricted_recipients: ({ restricted }) => [
    `UPDATE outbox_mail SET recipient = (SELECT id::text FROM account WHERE username = 'mayor')
      WHERE id = (SELECT min(id::text)::uuid FROM outbox_mail WHERE matter_id = $1)`,
    [restricted],
  ],
  restricted_by_fact: ({ restricted }) => [
    `UPDATE matter_event SET data = '{"reason": "category"}' WHERE type = 'routed' AND matter_id = $1`,
    [restricted],
  ],
  restricted_track: ({ restricted }) => [
    `UPDATE complaint SET category_code = 'ROAD' WHERE id = $1`,
    [restricted],
  ],
  released_by_two: ({ fresh }) => [
    `UPDATE matter_event SET type = 'case_released' WHERE type = 'routed' AND matter_id = $1`,
    [fresh],
  ],
  receipt_event: ({ fresh }) => [
    `UPDATE matter_event SET type = 'noted' WHERE seq = 1 AND matter_id = $1`,
    [fresh],
  ],
  period_start: ({ fresh }) => [
    `UPDATE period SET opened_on = opened_on - 1, due_on = due_on - 1,
       due_at = due_at - interval '1 day' WHERE matter_id = $1`,
    [fresh],
  ],
  next_person: ({ fresh }) => [
    'UPDATE period SET next_step_at = NULL WHERE matter_id = $1',
    [fresh],
  ],
  measures: ({ answered }) => [
    'UPDATE matter_round SET answered_in_time = NOT answered_in_time WHERE matter_id = $1',
    [answered],
  ],
  letter_files: ({ answered }) => [
    `UPDATE notice SET file_hash = repeat('0', 64) WHERE matter_id = $1`,
    [answered],
  ],
  seals_unbroken: ({ fresh }) => [
    `UPDATE matter_event SET data = '{"changed": true}' WHERE seq = 1 AND matter_id = $1`,
    [fresh],
  ],
  events_sealed: ({ fresh }) => [
    'DELETE FROM audit_chain_link WHERE event_id IN (SELECT id FROM matter_event WHERE matter_id = $1)',
    [fresh],
  ],
  suggestions_wait: ({ fresh }) => [
    `WITH made AS (INSERT INTO plan_suggestion (matter_id, project_code, score, grounds, waiting)
       VALUES ($1::uuid, '2565-S1-01', 1, '[{"kind":"category"}]', true))
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [fresh],
  ],
  plan_decision_event: ({ fresh }) => ['DELETE FROM plan_link WHERE matter_id = $1', [fresh]],
  served_event: ({ answered }) => [
    `UPDATE matter_event SET type = 'noted' WHERE type = 'notice_served' AND matter_id = $1`,
    [answered],
  ],
  mails_whole: ({ late }) => [
    `UPDATE outbox_mail SET state = 'sending', envelope_id = matter_id,
       lease_until = clock_timestamp()
      WHERE matter_id = $1`,
    [late],
  ],
  letter_in_hand: ({ waiting }) => [
    `WITH gone AS (UPDATE account SET active = false WHERE role IN ('division_officer','division_head',
       'intake_officer','municipal_clerk'))
     UPDATE notice SET state = 'draft' WHERE matter_id = $1`,
    [waiting],
  ],
  letter_can_be_signed: ({ waiting }) => [
    `WITH rested AS (UPDATE matter_event SET at = at - interval '2 minutes' WHERE matter_id = $1)
     UPDATE matter SET division_code = 'FIN' WHERE id = $1`,
    [waiting],
  ],
  officer_can_work: ({ fresh }) => [
    `UPDATE matter SET officer_id = (SELECT id FROM account WHERE username = 'division_officer.fin')
      WHERE id = $1`,
    [fresh],
  ],
  case_in_list: ({ restricted }) => [
    `WITH gone AS (UPDATE account SET active = false WHERE role = 'misconduct_officer')
     UPDATE matter SET version = version + 1 WHERE id = $1`,
    [restricted],
  ],
  news_told: ({ waiting }) => ['DELETE FROM outbox_mail WHERE matter_id = $1', [waiting]],
  listing_current: ({ waiting }) => [
    'UPDATE case_listing SET queue_rank = 0 WHERE matter_id = $1',
    [waiting],
  ],
  taken_back_whole: ({ fresh }) => ['DELETE FROM complaint WHERE id = $1', [fresh]],
  nothing_lies: ({ late }) => [
    `UPDATE outbox_mail SET send_after = clock_timestamp() - interval '11 minutes'
      WHERE matter_id = $1`,
    [late],
  ],
};

const brokenIn = async (manager?: EntityManager): Promise<string[]> => {
  const broken: string[] = [];
  for await (const { invariant, breaches } of selfChecks.findings(manager)) {
    if (breaches.length > 0) broken.push(invariant.code);
  }
  return broken;
};

describe('the promises that SQL can see', () => {
  it('are all kept in a town that works', async () => expect(await brokenIn()).toEqual([]));

  it('have a planted breach each', () =>
    expect(Object.keys(BREACHES).sort()).toEqual(INVARIANTS.map(({ code }) => code).sort()));

  it('are each said in words where they are found broken', () =>
    expect(Object.keys(ALARM_WORDS).sort()).toEqual(INVARIANTS.map(({ code }) => code).sort()));

  it.each(Object.keys(BREACHES))('%s is found broken when it is', async (code) => {
    const runner = town.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      // Past triggers and references, as only the owner of the database can.
      await runner.query('SET LOCAL session_replication_role = replica');
      const [sql, params] = BREACHES[code]!(keys);
      const [, touched] = (await runner.query(sql, params)) as [unknown, number];
      expect(touched).toBeGreaterThan(0);
      expect(await brokenIn(runner.manager)).toContain(code);
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  });
});
