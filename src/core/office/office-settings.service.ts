import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DEFAULT_OFFICE_SETTINGS } from './data/office-settings.data.js';
import type { OfficeSettingKey, OfficeSettingValues } from './office-setting.entity.js';

/** The settings the office edits, read from the table each time so that an edit counts at once. */
@Injectable()
export class OfficeSettingsService {
  constructor(private readonly dataSource: DataSource) {}

  /** The value of one setting, or its default while the office has not set it. */
  async get<K extends OfficeSettingKey>(
    key: K,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<OfficeSettingValues[K]> {
    const rows = await manager.query<{ value: OfficeSettingValues[K] }[]>(
      'SELECT value FROM office_setting WHERE key = $1',
      [key],
    );
    return rows[0] ? rows[0].value : DEFAULT_OFFICE_SETTINGS[key];
  }

  /** Every setting, for pages and letters that need several. */
  async all(manager: EntityManager = this.dataSource.manager): Promise<OfficeSettingValues> {
    const rows = await manager.query<{ key: string; value: unknown }[]>(
      'SELECT key, value FROM office_setting WHERE key = ANY($1)',
      [Object.keys(DEFAULT_OFFICE_SETTINGS)],
    );
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
