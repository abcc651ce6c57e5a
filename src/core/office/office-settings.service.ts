import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ReferenceCacheService } from '../../platform/database/reference-cache.service.js';
import { DEFAULT_OFFICE_SETTINGS } from './data/office-settings.data.js';
import type { OfficeSettingKey, OfficeSettingValues } from './office-setting.entity.js';

interface Edited {
  readonly key: string;
  readonly value: unknown;
}

/** The settings the office edits; an edit counts at once. */
@Injectable()
export class OfficeSettingsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cache: ReferenceCacheService,
  ) {}

  /** The value of one setting, or its default while the office has not set it. */
  async get<K extends OfficeSettingKey>(
    key: K,
    manager?: EntityManager,
  ): Promise<OfficeSettingValues[K]> {
    return (await this.all(manager))[key];
  }

  /** Every setting, for pages and letters that need several. */
  async all(manager?: EntityManager): Promise<OfficeSettingValues> {
    const read = (from: EntityManager): Promise<Edited[]> =>
      from.query('SELECT key, value FROM office_setting WHERE key = ANY($1)', [
        Object.keys(DEFAULT_OFFICE_SETTINGS),
      ]);
    const rows = manager
      ? await read(manager)
      : await this.cache.rows('settings', () => read(this.dataSource.manager));
    const edited = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    return { ...DEFAULT_OFFICE_SETTINGS, ...edited };
  }

  /** Sets one value; `updated_at` is the database's clock. */
  async set<K extends OfficeSettingKey>(
    key: K,
    value: OfficeSettingValues[K],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    await manager.query(
      `INSERT INTO office_setting (key, value) VALUES ($1, $2::jsonb)
       ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = clock_timestamp()`,
      [key, JSON.stringify(value)],
    );
  }
}
