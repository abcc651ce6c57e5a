import { v7 as uuidv7 } from 'uuid';
import { fiscalQuarterOf, fiscalYearOf } from '../../src/core/calendar/buddhist-era.js';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { quartersOf } from '../../src/core/calendar/reporting-period.js';
import { ReleasesService } from '../../src/assurance/restriction/releases.service.js';
import { ImportRunsService } from '../../src/cases/imports/import-runs.service.js';
import type { BulkActName } from '../../src/escalation/bulk/bulk-acts.js';
import { BulkOrdersService } from '../../src/escalation/bulk/bulk-orders.service.js';
import { BulkRunsService } from '../../src/escalation/bulk/bulk-runs.service.js';
import { recordDelivery } from '../../src/correspondence/notices/acts/record-delivery.act.js';
import { NoticeActService } from '../../src/correspondence/notices/acts/notice-act.service.js';
import { NoticeDeliveryService } from '../../src/correspondence/notices/notice-delivery.service.js';
import { NoticesService } from '../../src/correspondence/notices/notices.service.js';
import { ReportOpeningService } from '../../src/plan/follow-up/report-opening.service.js';
import { WorkLogService } from '../../src/plan/follow-up/work-log.service.js';
import { PlanDecisionService } from '../../src/plan/links/decisions/plan-decision.service.js';
import { PLAN_DECISIONS } from '../../src/plan/links/decisions/plan-decisions.js';
import { SuggestionRunService } from '../../src/plan/links/suggestion-run.service.js';
import type { Municipality } from '../support/municipality.js';
import { COPY_PLAN } from '../support/plan-of-year.js';

const TODAY = bangkokDayOf(new Date());
/** The last quarter that has ended: its reports are owed now. */
const ENDED = addDays(quartersOf(fiscalYearOf(TODAY))[fiscalQuarterOf(TODAY) - 1]!.from, -1);
const YEAR = fiscalYearOf(ENDED);
const WHY = 'เหตุผลที่แต่งขึ้นเพื่อทดสอบ';

const caseAt = (number: string): string => `/staff/complaints/${number}`;

/**
 * Brings a town into the states in which the rarer forms stand on a page, and returns the officers' pages that show
 * them; `secret` is the number of a restricted case.
 */
export async function stageFormStates(town: Municipality, secret: string): Promise<string[]> {
  return [
    ...(await followPlan(town)),
    ...(await decideOnPlan(town)),
    ...(await proposeRelease(town, secret)),
    ...(await stageImports(town)),
    ...(await stageBulks(town)),
    await failedLetter(town),
    await deliveredLetter(town),
    await letterByHand(town),
    await failMail(town),
  ];
}

/** A release that waits for its second person. */
async function proposeRelease(town: Municipality, number: string): Promise<string[]> {
  const actor = await town.officer('misconduct_officer');
  const [row] = await town.rows<{ version: number }>(
    'SELECT version FROM matter WHERE reference = $1',
    [number],
  );
  const proposal = { number, actor, version: row!.version, category: 'ROAD', reason: WHY };
  await town.app.get(ReleasesService).propose(proposal, new Date());
  return [`${caseAt(number)}/release`, '/staff/restriction'];
}

/** A case with a link and a dismissal, one that belongs to no project, and a project with suggestions that wait. */
async function decideOnPlan(town: Municipality): Promise<string[]> {
  const actor = await town.officer('intake_officer');
  const [linked, unrelated] = [await town.submit(), await town.submit()];
  await town.app.get(SuggestionRunService).run();
  const decisions = town.app.get(PlanDecisionService);
  const now = new Date();
  const { link, dismiss, mark_unrelated: markUnrelated } = PLAN_DECISIONS;
  const order = { number: linked.number, actor };
  await decisions.make(link, order, { reason: WHY, projectCode: '2565-S3-05' }, now);
  await decisions.make(dismiss, order, { reason: WHY, projectCode: '2565-S1-01' }, now);
  await decisions.make(markUnrelated, { number: unrelated.number, actor }, { reason: WHY }, now);
  const [waiting] = await town.rows<{ code: string }>(
    'SELECT project_code AS code FROM plan_suggestion WHERE waiting LIMIT 1',
  );
  return [caseAt(linked.number), caseAt(unrelated.number), `/staff/plan/${waiting!.code}`];
}

const LETTER = {
  kind: 'result',
  outcome: 'done',
  body: 'ตามที่ท่านได้แจ้งเรื่อง นั้น\nกองช่างได้ซ่อมไฟถนนแล้ว\nจึงเรียนมาเพื่อโปรดทราบ',
} as const;

/** A letter whose e-mail the receiving server refused. */
async function failedLetter(town: Municipality): Promise<string> {
  const { number } = await town.submit({ email: 'somebody@demo.example' });
  const actor = await town.officer('division_head.eng');
  const letter = { number, actor, ...LETTER, channel: 'email' } as const;
  const { id } = await town.app.get(NoticesService).sign(letter, new Date());
  await town.dataSource.transaction((manager) =>
    town.app.get(NoticeDeliveryService).refusedByServer(manager, id, new Date()),
  );
  return `${caseAt(number)}/notices/${id}`;
}

/** A letter that the post has delivered, and may bring back. */
async function deliveredLetter(town: Municipality): Promise<string> {
  const { number } = await town.submit({ address: '9 หมู่ที่ 1' });
  const actor = await town.officer('division_head.eng');
  const letter = { number, actor, ...LETTER, channel: 'post' } as const;
  const { id: noticeId } = await town.app.get(NoticesService).sign(letter, new Date());
  const nothing = { receivedBy: null, proof: null, lateWhy: null };
  const record = { deliveredOn: TODAY, registeredNumber: 'RN123456785TH', ...nothing };
  const of = { number, actor, noticeId };
  await town.app.get(NoticeActService).make(recordDelivery, of, record, new Date());
  return `${caseAt(number)}/notices/${noticeId}`;
}

/** A letter that somebody is to bring. */
async function letterByHand(town: Municipality): Promise<string> {
  const { number } = await town.submit();
  const actor = await town.officer('division_head.eng');
  const letter = { number, actor, ...LETTER, channel: 'hand' } as const;
  const { id } = await town.app.get(NoticesService).sign(letter, new Date());
  return `${caseAt(number)}/notices/${id}`;
}

/** A report that is owed, and a work that can be voided. */
async function followPlan(town: Municipality): Promise<string[]> {
  const { from } = quartersOf(YEAR)[fiscalQuarterOf(ENDED) - 1]!;
  for (const sql of COPY_PLAN) await town.rows(sql, [YEAR, from]);
  await town.app.get(ReportOpeningService).run();
  const projectCode = `${YEAR}-S3-05`;
  const id = uuidv7();
  await town.app.get(WorkLogService).record({
    id,
    projectCode,
    divisionCode: 'CLERK',
    actor: await town.officer('municipal_clerk'),
    doneOn: ENDED,
    quantity: 1,
    spentBaht: '0',
    note: 'ประชุมคณะทำงาน',
    lateReason: WHY,
    evidence: [],
    now: new Date(),
  });
  const report = `/staff/plan/reports/R-${projectCode}-Q${fiscalQuarterOf(ENDED)}-CLERK`;
  return [report, `/staff/plan/works/${id}/voids/new`];
}

/** A file that waits to be confirmed, and one that is filed and can be taken back. */
async function stageImports(town: Municipality): Promise<string[]> {
  const runs = town.app.get(ImportRunsService);
  const { id: by } = await town.officer('intake_officer');
  const row = (text: string): Buffer => Buffer.from(JSON.stringify({ text, category: 'ROAD' }));
  const filed = await runs.upload(row('นำเข้าแล้ว ถนนหน้าวัดเป็นหลุม'), by);
  await runs.advance(() => true);
  await runs.confirm(filed);
  const waits = await runs.upload(row('รอยืนยัน ถนนหน้าตลาดเป็นหลุม'), by);
  await runs.advance(() => true);
  return [filed, waits].map((id) => `/staff/imports/${id}`);
}

/** Acts on several cases: to be told what they need, to be confirmed, to be taken back. */
async function stageBulks(town: Municipality): Promise<string[]> {
  const orders = town.app.get(BulkOrdersService, { strict: false });
  const actor = await town.officer('intake_officer');
  const ask = async (act: BulkActName): Promise<string> => {
    const { number } = await town.submit();
    return orders.ask(actor, { act, numbers: [number], input: {} }, new Date());
  };
  const told = [await ask('category'), await ask('plan_link'), await ask('take')];
  const done = await ask('take');
  await orders.confirm(done, new Date());
  await town.app.get(BulkRunsService, { strict: false }).advance(done, () => true);
  return [...told, done].map((id) => `/staff/queue/bulk/${id}`);
}

/** A mail that its recipient's server refused. */
async function failMail(town: Municipality): Promise<string> {
  await town.tell();
  await town.rows(
    `UPDATE outbox_mail SET state = 'failed', reason = 'refused 550', attempts = 1,
       ended_at = clock_timestamp()
      WHERE id = (SELECT id FROM outbox_mail WHERE state = 'pending' AND recipient = 'citizen'
                   ORDER BY id LIMIT 1)`,
  );
  return '/staff/admin/mails';
}
