import { Injectable } from '@nestjs/common';
import type { Accessible } from '../../../cases/complaints/complaint-access.service.js';
import { CaseRecordQuery, type CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { NoticesQuery } from '../../../correspondence/notices/notices.query.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';
import { ComplaintNamesQuery } from './complaint-names.query.js';
import { DeadlineViewQuery, type DeadlineView } from './deadline-view.query.js';
import type { Actor } from '../../../core/accounts/policy.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import type { People } from '../desk/people.query.js';
import { ComplaintAsideQuery, type ComplaintAside } from './complaint-aside.query.js';

/** Everything that the page of a complaint shows. */
export interface ComplaintView extends ComplaintAside {
  access: Accessible;
  record: CaseRecord;
  /** Oldest first. */
  notices: Notice[];
  deadline: DeadlineView | null;
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
    private readonly aside: ComplaintAsideQuery,
    private readonly around: ComplaintNamesQuery,
  ) {}

  /** The view of a complaint to which the officer's access was decided. */
  async read(access: Accessible, officer: Actor): Promise<ComplaintView> {
    const [record, notices] = await Promise.all([
      this.records.read(access.id),
      this.ledger.of(access.id),
    ]);
    const { office, people } = await this.around.read(record);
    const [deadline, aside] = await Promise.all([
      this.deadlines.of(record, people.active),
      this.aside.of(record, officer),
    ]);
    const owed = deadline !== null && deadline.period.endedAt === null;
    return { access, record, notices, deadline, ...aside, office, people, owed };
  }
}
