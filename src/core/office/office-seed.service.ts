import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CATEGORIES } from './data/categories.data.js';
import { DIVISIONS } from './data/divisions.data.js';
import { HOLIDAY_SOURCE, HOLIDAYS } from './data/holiday-seeds.data.js';
import { LADDER_STEPS } from './data/ladder.data.js';
import { DEFAULT_OFFICE_SETTINGS } from './data/office-settings.data.js';
import { VILLAGES } from './data/villages.data.js';

const inOrder = <T extends object>(rows: readonly T[]): (T & { sort: number })[] =>
  rows.map((row, index) => ({ ...row, sort: (index + 1) * 10 }));

/**
 * Loads the initial data of a new municipality. An existing row is never changed, so it may run at each start, in
 * several processes at once.
 */
@Injectable()
export class OfficeSeedService {
  /** Inserts the missing rows within the caller's transaction. */
  async load(manager: EntityManager): Promise<void> {
    await this.divisions(manager);
    await this.categories(manager);
    await this.villages(manager);
    await this.holidays(manager);
    await this.ladder(manager);
    await this.settings(manager);
  }

  private async divisions(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO division (code, name, head_title, in_plan, line_resolver, sort)
       SELECT code, name, "headTitle", "inPlan", "lineResolver", sort
         FROM jsonb_to_recordset($1::jsonb) AS seed (code text, name text, "headTitle" text,
              "inPlan" boolean, "lineResolver" boolean, sort integer)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(inOrder(DIVISIONS))],
    );
  }

  private async categories(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO category
         (code, name, group_code, division_code, kind, restricted, traffy_labels, sort)
       SELECT code, name, "groupCode", "divisionCode", kind, restricted, "traffyLabels", sort
         FROM jsonb_to_recordset($1::jsonb) AS seed (code text, name text, "groupCode" text,
              "divisionCode" text, kind text, restricted boolean, "traffyLabels" text[],
              sort integer)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(inOrder(CATEGORIES))],
    );
  }

  private async villages(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO village (no, name)
       SELECT no, name FROM jsonb_to_recordset($1::jsonb) AS seed (no integer, name text)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(VILLAGES)],
    );
  }

  private async holidays(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO holiday (day, name, office_closed, source)
       SELECT day, name, "officeClosed", $2
         FROM jsonb_to_recordset($1::jsonb) AS seed (day date, name text, "officeClosed" boolean)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(HOLIDAYS), HOLIDAY_SOURCE],
    );
  }

  /** A ladder that has any step is the office's own: a step it removed does not come back. */
  private async ladder(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO ladder_step (ladder, code, level, anchor, days, recipients)
       SELECT ladder, code, level, anchor, days, recipients
         FROM jsonb_to_recordset($1::jsonb) AS seed (ladder text, code text, level integer,
              anchor text, days integer, recipients text[])
        WHERE NOT EXISTS (SELECT FROM ladder_step own WHERE own.ladder = seed.ladder)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(LADDER_STEPS)],
    );
  }

  private async settings(manager: EntityManager): Promise<void> {
    await manager.query(
      `INSERT INTO office_setting (key, value)
       SELECT key, value FROM jsonb_each($1::jsonb)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(DEFAULT_OFFICE_SETTINGS)],
    );
  }
}
