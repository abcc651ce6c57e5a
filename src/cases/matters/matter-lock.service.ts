import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Matter } from './matter.entity.js';
import { MatterChanged, MatterNotFound } from './matter.errors.js';

/** Takes the matter's row lock: officers' commands and the sweep meet here, so commit order decides every race. */
@Injectable()
export class MatterLockService {
  /** Locks and returns the matter; throws MatterNotFound, or MatterChanged when `version` is outdated. */
  async take(manager: EntityManager, id: string, version?: number): Promise<Matter> {
    const matter = await manager.findOne(Matter, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!matter) throw new MatterNotFound();
    if (version !== undefined && version !== matter.version) {
      throw new MatterChanged(matter.reference);
    }
    return matter;
  }

  /** Counts one decision, so that a form opened before it is refused. */
  async bump(manager: EntityManager, id: string): Promise<void> {
    await manager.increment(Matter, { id }, 'version', 1);
  }
}
