import { Injectable } from '@nestjs/common';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { CaseRecordQuery, type CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { NoticesQuery } from '../../../correspondence/notices/notices.query.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { ComplaintNamesQuery } from './complaint-names.query.js';
import { DeadlineViewQuery, type DeadlineView } from './deadline-view.query.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import type { People } from '../desk/people.query.js';
import { PlanCardQuery, type PlanCardView } from './plan-card.query.js';

/** Everything that the page of a complaint shows. */
export interface ComplaintView {
  access: Accessible;
  record: CaseRecord;
  /** Oldest first. */
  notices: Notice[];
  deadline: DeadlineView | null;
  plan: PlanCardView;
  office: OfficeNames;
  people: People;
  /** Whether a written answer is still owed. */
  owed: boolean;
}

/** Reads a complaint for its page; the caller has checked access through ComplaintLoaderService. */
@Injectable()
export class ComplaintViewQuery {
  constructor(
    private readonly records: CaseRecordQuery,
    private readonly ledger: NoticesQuery,
    private readonly deadlines: DeadlineViewQuery,
    private readonly plan: PlanCardQuery,
    private readonly around: ComplaintNamesQuery,
  ) {}

  /** The view of a complaint whose access was decided. */
  async read(access: Accessible): Promise<ComplaintView> {
    const [record, notices] = await Promise.all([
      this.records.read(access.id),
      this.ledger.of(access.id),
    ]);
    const { office, people } = await this.around.read(record);
    const [deadline, plan] = await Promise.all([
      this.deadlines.of(record, people.active),
      this.plan.of(record),
    ]);
    const owed = deadline !== null && deadline.period.endedAt === null;
    return { access, record, notices, deadline, plan, office, people, owed };
  }
}
