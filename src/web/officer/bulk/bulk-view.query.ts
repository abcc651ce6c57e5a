import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import type { BulkOrder } from '../../../escalation/bulk/bulk-order.entity.js';
import { BulkOrdersService, type BulkRow } from '../../../escalation/bulk/bulk-orders.service.js';
import { BulkRunsService } from '../../../escalation/bulk/bulk-runs.service.js';
import type { PlanProject } from '../../../plan/plan/plan-project.entity.js';
import { PlanQuery } from '../../../plan/plan/plan.query.js';
import { PeopleQuery, type People } from '../desk/people.query.js';

/** One act on several cases with everything its page names. */
export interface BulkView {
  readonly order: BulkOrder;
  readonly rows: readonly BulkRow[];
  /** What each case's command would say now, by matter; null where it is not to be confirmed now. */
  readonly rehearsed: ReadonlyMap<string, string | null> | null;
  readonly office: OfficeNames;
  readonly people: People;
  /** The projects of this year's plan. */
  readonly projects: readonly PlanProject[];
}

/** Reads an officer's own act on several cases. */
@Injectable()
export class BulkViewQuery {
  constructor(
    private readonly orders: BulkOrdersService,
    private readonly runs: BulkRunsService,
    private readonly names: OfficeNamesQuery,
    private readonly people: PeopleQuery,
    private readonly plan: PlanQuery,
  ) {}

  /** As it stands at an instant; throws BulkNotFound. */
  async read(officer: Account, id: string, now: Date): Promise<BulkView> {
    const order = await this.orders.one(officer, id);
    const waits = order.input !== null && order.confirmedAt === null;
    const [rehearsed, office, people, projects] = await Promise.all([
      waits ? this.runs.rehearse(order) : null,
      this.names.read(),
      this.people.read([]),
      this.plan.projectsOn(bangkokDayOf(now)),
    ]);
    return {
      order,
      rows: await this.orders.rows(officer, id),
      rehearsed,
      office,
      people,
      projects,
    };
  }
}
