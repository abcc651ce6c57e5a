import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { plan2565, type PlanSource } from './plan-source.js';

/**
 * Loads the plan of fiscal year 2565. The document does not change, so a row that is there is left
 * alone, and it may run at each start, in several processes at once.
 */
@Injectable()
export class PlanSeed {
  /** Inserts the missing rows within the caller's transaction. */
  async load(manager: EntityManager): Promise<void> {
    const plan = plan2565();
    const { fiscalYear } = plan.document;
    await this.document(manager, plan);
    await this.dimensions(manager, fiscalYear, plan);
    await this.strategies(manager, fiscalYear, plan);
    await this.projects(manager, fiscalYear, plan);
  }

  /** The head; a database from before plans had one gets it here. */
  private async document(manager: EntityManager, plan: PlanSource): Promise<void> {
    const { fiscalYear, startsOn, endsOn } = plan.document;
    await manager.query(
      `INSERT INTO plan AS p (fiscal_year, document, mendings, starts_on, ends_on)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (fiscal_year) DO UPDATE SET document = excluded.document,
         mendings = excluded.mendings WHERE p.document = '{}'`,
      [fiscalYear, plan.document, JSON.stringify(plan.ocrFixes), startsOn, endsOn],
    );
  }

  private async dimensions(manager: EntityManager, year: number, plan: PlanSource): Promise<void> {
    await manager.query(
      `INSERT INTO plan_dimension (fiscal_year, no, name, source_line)
       SELECT $1, no, name, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS seed (no integer, name text, "sourceLine" integer)
       ON CONFLICT DO NOTHING`,
      [year, JSON.stringify(plan.dimensions)],
    );
    const missions = plan.dimensions.flatMap((dimension) =>
      dimension.missions.map((mission) => ({ ...mission, dimensionNo: dimension.no })),
    );
    await manager.query(
      `INSERT INTO plan_mission (fiscal_year, no, dimension_no, title, items, source_line)
       SELECT $1, no, "dimensionNo", title, items, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS seed (no text, "dimensionNo" integer, title text,
              items jsonb, "sourceLine" integer)
       ON CONFLICT DO NOTHING`,
      [year, JSON.stringify(missions)],
    );
  }

  private async strategies(manager: EntityManager, year: number, plan: PlanSource): Promise<void> {
    await manager.query(
      `INSERT INTO strategy (fiscal_year, no, name, dimension_no, objectives, source_line)
       SELECT $1, no, name, "dimensionNo", objectives, "sourceLine"
         FROM jsonb_to_recordset($2::jsonb) AS seed (no integer, name text, "dimensionNo" integer,
              objectives jsonb, "sourceLine" integer)
       ON CONFLICT DO NOTHING`,
      [year, JSON.stringify(plan.strategies)],
    );
  }

  private async projects(manager: EntityManager, year: number, plan: PlanSource): Promise<void> {
    await manager.query(
      `INSERT INTO plan_project (code, fiscal_year, strategy_no, dimension_no, item_no, title, kind,
              unit, quantity, budget_baht, indicator, outcome, quarters, division_label,
              division_codes, every_division, notes, source_line, printed, report_every, computed)
       SELECT code, $1, "strategyNo", "dimensionNo", "itemNo", title, kind, unit, quantity,
              "budgetBaht", indicator, outcome, quarters, "divisionLabel", "divisionCodes",
              "everyDivision", notes, "sourceLine", "sourceText", "reportEvery", computed
         FROM jsonb_to_recordset($2::jsonb) AS seed (code text, "strategyNo" integer,
              "dimensionNo" integer, "itemNo" integer, title text, kind text, unit text,
              quantity integer, "budgetBaht" integer, indicator text, outcome text,
              quarters boolean[], "divisionLabel" text, "divisionCodes" text[],
              "everyDivision" boolean, notes text, "sourceLine" integer,
              "sourceText" jsonb, "reportEvery" text, computed text)
       ON CONFLICT (code) DO UPDATE SET printed = excluded.printed WHERE plan_project.printed IS NULL`,
      [year, JSON.stringify(plan.projects)],
    );
  }
}
