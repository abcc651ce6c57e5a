import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { PlanProject } from '../plan/plan-project.entity.js';
import { PlanQuery } from '../plan/plan.query.js';
import { EarlierLinksQuery } from './earlier-links.query.js';
import { Suggester } from './suggester.rule.js';

/** Reads what suggestions rest on. */
@Injectable()
export class SuggestionBasisQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly plan: PlanQuery,
    private readonly earlier: EarlierLinksQuery,
  ) {}

  /** A suggester of this moment; not to be cached. */
  async now(): Promise<Suggester> {
    const [plans, projects, linkHistory] = await Promise.all([
      this.plan.plans(),
      this.dataSource.manager.findBy(PlanProject, { withdrawnOn: IsNull() }),
      this.earlier.read(),
    ]);
    return new Suggester({ plans, projects, linkHistory });
  }
}
