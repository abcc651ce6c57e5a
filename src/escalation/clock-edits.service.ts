import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ClockSetting } from './clock-setting.entity.js';

/**
 * Lets a change of holidays or ladders meet the sweep: the change waits for the batches under way, and
 * every batch after it decides by the new setting.
 */
@Injectable()
export class ClockEdits {
  /** Takes the setting alone, in the caller's transaction, and counts its version up. */
  async begin(manager: EntityManager): Promise<void> {
    await manager.increment(ClockSetting, { id: true }, 'version', 1);
  }

  /** Has the sweep look again at the open periods due in a span of days, both included; all without one. */
  async lookAgain(manager: EntityManager, dueOn?: { from: string; to: string }): Promise<void> {
    const span = dueOn ? 'AND due_on BETWEEN $1 AND $2' : '';
    await manager.query(
      `UPDATE period SET next_step_at = clock_timestamp() WHERE ended_at IS NULL ${span}`,
      dueOn ? [dueOn.from, dueOn.to] : [],
    );
  }
}
