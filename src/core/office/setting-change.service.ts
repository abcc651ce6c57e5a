import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error.js';
import { OfficeJournalService } from './office-journal.service.js';
import type { OfficeSettingKey, OfficeSettingValues } from './office-setting.entity.js';
import { settingProblems } from './setting-check.rule.js';
import { OfficeSettingsService } from './office-settings.service.js';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { Clock } from '../../platform/clock/clock.js';

/** Somebody set another value since this one was seen. */
export class SettingChanged extends DomainError {
  constructor() {
    super('setting_changed', 'conflict');
  }
}

/** The value is none that the setting may have; the page shows why before it comes to this. */
class SettingRefused extends DomainError {
  constructor() {
    super('setting_refused', 'invalid');
  }
}

/** Whether two values of a setting are the same; contacts by what they hold. */
function sameSetting(a: unknown, b: unknown): boolean {
  const flat = (value: unknown): string =>
    typeof value === 'object' && value !== null
      ? JSON.stringify(Object.entries(value).sort())
      : JSON.stringify(value);
  return flat(a) === flat(b);
}

/** Changes what the office sets, and writes each change into its journal. */
@Injectable()
export class SettingChangeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: OfficeSettingsService,
    private readonly journal: OfficeJournalService,
    private readonly clock: Clock,
  ) {}

  /**
   * Stores the value unless another than `seen` is there now, which throws SettingChanged; throws SettingRefused.
   */
  async apply<K extends OfficeSettingKey>(
    key: K,
    seen: unknown,
    value: OfficeSettingValues[K],
    actorId: string,
  ): Promise<void> {
    await this.dataSource.transaction((manager) => this.within(manager, key, seen, value, actorId));
  }

  /** The same in the caller's transaction; throws SettingRefused or SettingChanged. */
  async within<K extends OfficeSettingKey>(
    manager: EntityManager,
    key: K,
    seen: unknown,
    value: OfficeSettingValues[K],
    actorId: string,
  ): Promise<void> {
    if (settingProblems(key, value, bangkokDayOf(this.clock.now())).length > 0)
      throw new SettingRefused();
    // A setting that was never set has no row to lock, so the lock is on its name.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('setting ' || $1, 0))`, [
      key,
    ]);
    const before = await this.settings.get(key, manager);
    if (!sameSetting(before, seen)) throw new SettingChanged();
    if (sameSetting(before, value)) return;
    await this.settings.set(key, value, manager);
    await this.journal.append(manager, 'setting_set', actorId, { setting: key, before, value });
  }
}
