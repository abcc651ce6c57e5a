import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PlanDimension } from './plan-dimension.entity.js';
import { PlanMission } from './plan-mission.entity.js';
import { PlanProject } from './plan-project.entity.js';
import { ProjectNotFound } from './plan.errors.js';
import { Strategy } from './strategy.entity.js';

/** A strategy with its projects in the document's order, which may be none. */
export interface StrategyOverview extends Strategy {
  projects: PlanProject[];
}

/** A dimension with its missions, and the strategies whose projects stand under it. */
export interface DimensionOverview extends PlanDimension {
  missions: PlanMission[];
  strategies: StrategyOverview[];
}

/** The whole plan of a fiscal year (Buddhist era); budgets in baht. */
export interface PlanOverview {
  fiscalYear: number;
  strategies: StrategyOverview[];
  dimensions: DimensionOverview[];
  totals: { projects: number; withBudget: number; budgetBaht: number; plannedQuarters: number };
}

/** Reads the plan; nothing in it is secret. */
@Injectable()
export class PlanQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The plan of a fiscal year; without a year, of the newest one that is loaded. */
  async overview(year?: number): Promise<PlanOverview> {
    const fiscalYear = year ?? (await this.newestYear());
    const { manager } = this.dataSource;
    const where = { fiscalYear };
    const [strategyRows, dimensionRows, missions, projects] = await Promise.all([
      manager.find(Strategy, { where, order: { no: 'ASC' } }),
      manager.find(PlanDimension, { where, order: { no: 'ASC' } }),
      manager.find(PlanMission, { where, order: { sourceLine: 'ASC' } }),
      manager.find(PlanProject, { where, order: { strategyNo: 'ASC', itemNo: 'ASC' } }),
    ]);
    const strategies = strategyRows.map((strategy) => ({
      ...strategy,
      projects: projects.filter((project) => project.strategyNo === strategy.no),
    }));
    const dimensions = dimensionRows.map((dimension) => ({
      ...dimension,
      missions: missions.filter((mission) => mission.dimensionNo === dimension.no),
      strategies: strategies.filter((strategy) => strategy.dimensionNo === dimension.no),
    }));
    return { fiscalYear, strategies, dimensions, totals: totalsOf(projects) };
  }

  /** One project by its code; throws ProjectNotFound. */
  async project(code: string): Promise<PlanProject> {
    const project = await this.dataSource.manager.findOneBy(PlanProject, { code });
    if (!project) throw new ProjectNotFound(code);
    return project;
  }

  /** Every project in the document's order, newest plan only. */
  async projects(): Promise<PlanProject[]> {
    return this.dataSource.manager.find(PlanProject, {
      where: { fiscalYear: await this.newestYear() },
      order: { strategyNo: 'ASC', itemNo: 'ASC' },
    });
  }

  private async newestYear(): Promise<number> {
    const [row] = await this.dataSource.query<{ year: number | null }[]>(
      'SELECT max(fiscal_year) AS year FROM plan_project',
    );
    return row?.year ?? 0;
  }
}

function totalsOf(projects: readonly PlanProject[]): PlanOverview['totals'] {
  const budgets = projects.flatMap(({ budgetBaht }) => budgetBaht ?? []);
  return {
    projects: projects.length,
    withBudget: budgets.length,
    budgetBaht: budgets.reduce((sum, baht) => sum + baht, 0),
    plannedQuarters: projects.flatMap(({ quarters }) => quarters.filter(Boolean)).length,
  };
}
