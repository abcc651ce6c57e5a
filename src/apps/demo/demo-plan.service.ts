import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../core/accounts/account.entity.js';
import { fiscalQuarterOf, fiscalYearOf } from '../../core/calendar/buddhist-era.js';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { quartersOf } from '../../core/calendar/reporting-period.js';
import { ComplaintMessage } from '../../cases/complaints/complaint-message.entity.js';
import { PlanWork } from '../../plan/follow-up/plan-work.entity.js';
import { EventLogService } from '../../cases/matters/event-log.service.js';
import { PlanLinkService } from '../../plan/links/plan-link.service.js';
import { SuggestableCasesQuery } from '../../plan/links/suggestable-cases.query.js';
import { SuggestionBasisQuery } from '../../plan/links/suggestion-basis.query.js';
import { Plan } from '../../plan/plan/plan.entity.js';
import { COPY_PLAN } from './demo-plan.sql.js';
import { DEMO_WORKS, demoLinkReason, demoPlanTitle } from './demo-plan.data.js';

/** Cases that somebody works on; what waits for triage stays undecided. */
const CASES = `SELECT id FROM matter WHERE kind = 'complaint' AND NOT restricted
  AND officer_id IS NOT NULL ORDER BY reference`;

/** A plan of the current fiscal year for the demo, plainly marked as an example, with links and works. */
@Injectable()
export class DemoPlanService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: SuggestableCasesQuery,
    private readonly suggestions: SuggestionBasisQuery,
    private readonly links: PlanLinkService,
    private readonly events: EventLogService,
  ) {}

  /** Creates the plan once, followed up from the first day of the current quarter. */
  async make(now: Date): Promise<void> {
    const today = bangkokDayOf(now);
    const fiscalYear = fiscalYearOf(today);
    const { from } = quartersOf(fiscalYear)[fiscalQuarterOf(today) - 1]!;
    const made = await this.dataSource.transaction(async (manager) => {
      if (await manager.existsBy(Plan, { fiscalYear })) return false;
      const title = demoPlanTitle(fiscalYear);
      for (const sql of COPY_PLAN) await manager.query(sql, [fiscalYear, from, title]);
      await this.works(manager, fiscalYear, from, now);
      return true;
    });
    if (made) await this.link(now);
  }

  private async works(
    manager: EntityManager,
    fiscalYear: number,
    doneOn: CivilDay,
    now: Date,
  ): Promise<void> {
    const officer = await manager.findOneByOrFail(Account, { username: 'division_officer.clerk' });
    const rows = DEMO_WORKS.map(({ project, ...work }) => ({
      id: uuidv7(),
      projectCode: `${fiscalYear}-${project}`,
      divisionCode: 'CLERK',
      doneOn,
      ...work,
      lateReason: null,
      recordedBy: officer.id,
      recordedAt: now,
    }));
    await manager.insert(PlanWork, rows);
  }

  /** Links each case that is worked on with what is suggested first. */
  private async link(now: Date): Promise<void> {
    const officer = await this.dataSource.manager.findOneByOrFail(Account, {
      username: 'intake_officer',
    });
    const suggester = await this.suggestions.now();
    const rows = await this.dataSource.query<{ id: string }[]>(CASES);
    for (const one of await this.cases.read(rows.map(({ id }) => id))) {
      const [best] = suggester.for(one);
      if (best) await this.confirm(one.id, best.code, officer.id, now);
    }
  }

  private async confirm(matterId: string, code: string, actorId: string, at: Date): Promise<void> {
    const reason = demoLinkReason;
    await this.dataSource.transaction(async (manager) => {
      const command = { matterId, projectCode: code, reason, actorId, now: at };
      const { id: linkId } = await this.links.link(manager, command);
      const message = { id: uuidv7(), complaintId: matterId, authorId: actorId, body: reason, at };
      await manager.insert(ComplaintMessage, { ...message, kind: 'reason' });
      const data = { projectCode: code, linkId, messageId: message.id };
      await this.events.append(manager, 'plan_linked', { matterId, actorId, at }, data);
    });
  }
}
