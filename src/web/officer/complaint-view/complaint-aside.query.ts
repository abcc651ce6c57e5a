import { Injectable } from '@nestjs/common';
import type { CaseRecord } from '../../../cases/complaints/case-record.query.js';
import { SimilarCasesQuery, type SimilarCase } from '../../../cases/listing/similar-cases.query.js';
import type { Actor } from '../../../core/accounts/policy.js';
import { PlanCardQuery, type PlanCardView } from './plan-card.query.js';

/** What stands beside a complaint: the plan, and cases that say something similar. */
export interface ComplaintAside {
  plan: PlanCardView;
  similar: SimilarCase[];
}

/** Reads what stands beside a complaint; the caller has checked access to it. */
@Injectable()
export class ComplaintAsideQuery {
  constructor(
    private readonly plan: PlanCardQuery,
    private readonly similar: SimilarCasesQuery,
  ) {}

  /** Of one complaint, as the officer may see it. */
  async of(record: CaseRecord, officer: Actor): Promise<ComplaintAside> {
    const [plan, similar] = await Promise.all([
      this.plan.of(record),
      this.similar.to(record.complaint, officer),
    ]);
    return { plan, similar };
  }
}
