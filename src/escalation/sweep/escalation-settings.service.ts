import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error.js';
import { EscalationSettings } from './escalation-settings.entity.js';

/** Somebody changed a holiday or a ladder since the form was opened. */
export class EscalationSettingsChanged extends DomainError {
  constructor() {
    super('escalation_settings_changed', 'conflict');
  }
}

/** Who changes holidays or ladders, and the version of both that their form showed. */
export interface EscalationSettingsEditor {
  readonly actorId: string;
  readonly seen: number;
}

/**
 * Synchronises changes of holidays or ladders with the sweep: a change waits for the batches under way, and every
 * batch after it decides by the new settings.
 */
@Injectable()
export class EscalationSettingsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The version of holidays and ladders, which each change of either counts up. */
  async version(): Promise<number> {
    const { version } = await this.dataSource.manager.findOneByOrFail(EscalationSettings, {
      id: true,
    });
    return version;
  }

  /** Locks the settings in the caller's transaction, and counts their version up. */
  async begin(manager: EntityManager): Promise<void> {
    await manager.increment(EscalationSettings, { id: true }, 'version', 1);
  }

  /** The same for what was decided on a page; throws EscalationSettingsChanged where it showed another version. */
  async beginOn(manager: EntityManager, seen: number): Promise<void> {
    const counted = await manager.increment(EscalationSettings, { version: seen }, 'version', 1);
    if (counted.affected !== 1) throw new EscalationSettingsChanged();
  }

  /** Schedules the sweep for the open periods due between two days, both included; for all without them. */
  async sweepAgain(manager: EntityManager, dueOn?: { from: string; to: string }): Promise<void> {
    const span = dueOn ? 'AND due_on BETWEEN $1 AND $2' : '';
    await manager.query(
      `UPDATE period SET next_step_at = clock_timestamp() WHERE ended_at IS NULL ${span}`,
      dueOn ? [dueOn.from, dueOn.to] : [],
    );
  }
}
