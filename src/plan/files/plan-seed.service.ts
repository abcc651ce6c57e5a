import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Plan } from '../plan/plan.entity.js';
import { plan2565 } from '../plan/plan-source.js';
import { PlanStoreService } from './plan-store.service.js';

/**
 * Loads the plan of fiscal year 2565 that comes with the program. One that is there is left alone, for it
 * may have been revised; only a plan without its head, from before plans had one, is written once more.
 */
@Injectable()
export class PlanSeedService {
  constructor(private readonly store: PlanStoreService) {}

  /** Writes it within the caller's transaction; the caller makes sure that one process does so at a time. */
  async load(manager: EntityManager): Promise<void> {
    const plan = plan2565();
    const { fiscalYear } = plan.document;
    const known = await manager.findOneBy(Plan, { fiscalYear });
    if (known && Object.keys(known.document).length > 0) return;
    await this.store.head(manager, plan, { followedFrom: null, by: null });
    await this.store.rows(manager, plan);
  }
}
