import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error.js';
import { ClockSetting } from './clock-setting.entity.js';

/** Somebody changed a holiday or a ladder since the form was opened. */
export class ClockChanged extends DomainError {
  constructor() {
    super('clock_changed', 'conflict');
  }
}

/** Who changes holidays or ladders, and the version of both that they have seen. */
export interface ClockEditor {
  readonly actorId: string;
  readonly seen: number;
}

/**
 * Lets a change of holidays or ladders meet the sweep: the change waits for the batches under way, and
 * every batch after it decides by the new setting.
 */
@Injectable()
export class ClockEdits {
  constructor(private readonly dataSource: DataSource) {}

  /** The version of holidays and ladders, which each change of either counts up. */
  async version(): Promise<number> {
    const { version } = await this.dataSource.manager.findOneByOrFail(ClockSetting, { id: true });
    return version;
  }

  /** Takes the setting alone, in the caller's transaction, and counts its version up. */
  async begin(manager: EntityManager): Promise<void> {
    await manager.increment(ClockSetting, { id: true }, 'version', 1);
  }

  /** The same for what was decided on a page; throws ClockChanged where it showed another version. */
  async beginOn(manager: EntityManager, seen: number): Promise<void> {
    const counted = await manager.increment(ClockSetting, { version: seen }, 'version', 1);
    if (counted.affected !== 1) throw new ClockChanged();
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
