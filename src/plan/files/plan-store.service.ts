import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { PlanFile } from './plan-file.js';

/** Writes a plan's rows in the caller's transaction; what was there under the same name is written over. */
@Injectable()
export class PlanStoreService {
  /** The head; a plan that is there keeps who loaded it and from when on it is followed. */
  async head(
    manager: EntityManager,
    plan: PlanFile,
    { followedFrom, by }: { followedFrom: CivilDay | null; by: string | null },
  ): Promise<void> {
    const { fiscalYear, startsOn, endsOn } = plan.document;
    await manager.query(
      `INSERT INTO plan (fiscal_year, document, mendings, starts_on, ends_on, followed_from, loaded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (fiscal_year) DO UPDATE SET document = excluded.document, mendings = excluded.mendings`,
      [
        fiscalYear,
        plan.document,
        JSON.stringify(plan.ocrFixes),
        startsOn,
        endsOn,
        followedFrom,
        by,
      ],
    );
  }

  /** Everything below the head. Strategies and dimensions stay, missions of the file replace the others. */
  async rows(manager: EntityManager, plan: PlanFile): Promise<void> {
    const { fiscalYear } = plan.document;
    await this.dimensions(manager, fiscalYear, plan);
    await this.missions(manager, fiscalYear, plan);
    await this.strategies(manager, fiscalYear, plan);
    await this.projects(manager, fiscalYear, plan);
  }

  /** Marks projects as withdrawn from a day; their links and reports stay. */
  async withdraw(manager: EntityManager, codes: readonly string[], on: CivilDay): Promise<void> {
    await manager.query('UPDATE plan_project SET withdrawn_on = $2 WHERE code = ANY ($1)', [
      codes,
      on,
    ]);
  }

  /** Makes projects owe reports by these terms from a day on; periods that ended before are not affected. */
  async followFrom(manager: EntityManager, codes: readonly string[], on: CivilDay): Promise<void> {
    await manager.query('UPDATE plan_project SET followed_from = $2 WHERE code = ANY ($1)', [
      codes,
      on,
    ]);
  }

  private async dimensions(manager: EntityManager, year: number, plan: PlanFile): Promise<void> {
    await manager.query(
      `INSERT INTO plan_dimension (fiscal_year, no, name, source_line)
       SELECT $1, no, name, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS file (no integer, name text, "sourceLine" integer)
       ON CONFLICT (fiscal_year, no) DO UPDATE SET name = excluded.name,
         source_line = excluded.source_line`,
      [year, JSON.stringify(plan.dimensions)],
    );
  }

  private async missions(manager: EntityManager, year: number, plan: PlanFile): Promise<void> {
    const missions = plan.dimensions.flatMap((dimension) =>
      dimension.missions.map((mission) => ({ ...mission, dimensionNo: dimension.no })),
    );
    await manager.query('DELETE FROM plan_mission WHERE fiscal_year = $1', [year]);
    await manager.query(
      `INSERT INTO plan_mission (fiscal_year, no, dimension_no, title, items, source_line)
       SELECT $1, no, "dimensionNo", title, items, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS file (no text, "dimensionNo" integer, title text,
              items jsonb, "sourceLine" integer)`,
      [year, JSON.stringify(missions)],
    );
  }

  private async strategies(manager: EntityManager, year: number, plan: PlanFile): Promise<void> {
    await manager.query(
      `INSERT INTO strategy (fiscal_year, no, name, dimension_no, objectives, source_line)
       SELECT $1, no, name, "dimensionNo", objectives, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS file (no integer, name text, "dimensionNo" integer,
              objectives jsonb, "sourceLine" integer)
       ON CONFLICT (fiscal_year, no) DO UPDATE SET name = excluded.name,
         dimension_no = excluded.dimension_no, objectives = excluded.objectives,
         source_line = excluded.source_line`,
      [year, JSON.stringify(plan.strategies)],
    );
  }

  private async projects(manager: EntityManager, year: number, plan: PlanFile): Promise<void> {
    await manager.query(
      `INSERT INTO plan_project (code, fiscal_year, strategy_no, dimension_no, item_no, title, kind,
              unit, quantity, budget_baht, indicator, outcome, quarters, division_label,
              division_codes, every_division, notes, source_line, printed, report_every, computed)
       SELECT code, $1, "strategyNo", "dimensionNo", "itemNo", title, kind, unit, quantity,
              "budgetBaht", indicator, outcome, quarters, "divisionLabel", "divisionCodes",
              "everyDivision", notes, "sourceLine", nullif("sourceText", 'null'::jsonb),
              "reportEvery", computed
         FROM jsonb_to_recordset($2::jsonb) AS file (code text, "strategyNo" integer,
              "dimensionNo" integer, "itemNo" integer, title text, kind text, unit text,
              quantity integer, "budgetBaht" integer, indicator text, outcome text,
              quarters boolean[], "divisionLabel" text, "divisionCodes" text[],
              "everyDivision" boolean, notes text, "sourceLine" integer,
              "sourceText" jsonb, "reportEvery" text, computed text)
       ON CONFLICT (code) DO UPDATE SET dimension_no = excluded.dimension_no,
         title = excluded.title, kind = excluded.kind, unit = excluded.unit,
         quantity = excluded.quantity, budget_baht = excluded.budget_baht,
         indicator = excluded.indicator, outcome = excluded.outcome, quarters = excluded.quarters,
         division_label = excluded.division_label, division_codes = excluded.division_codes,
         every_division = excluded.every_division, notes = excluded.notes,
         source_line = excluded.source_line, printed = excluded.printed,
         report_every = excluded.report_every, computed = excluded.computed, withdrawn_on = NULL`,
      [year, JSON.stringify(plan.projects)],
    );
  }
}
