import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { PlanDimension } from './plan-dimension.entity.js';
import { PlanMission } from './plan-mission.entity.js';
import { PlanProject } from './plan-project.entity.js';
import { Plan } from './plan.entity.js';
import { ProjectNotFound } from './plan.errors.js';
import { projectCode } from './project-code.rule.js';
import { yearAmong } from './plan-year.rule.js';
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
  /** Null where no plan of the year is loaded. */
  plan: Plan | null;
  strategies: StrategyOverview[];
  dimensions: DimensionOverview[];
  totals: { projects: number; withBudget: number; budgetBaht: number; plannedQuarters: number };
}

/** Reads the plan, which is public. */
@Injectable()
export class PlanQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The plan of a fiscal year; everything is empty where it is not loaded. */
  async overview(fiscalYear: number): Promise<PlanOverview> {
    const { manager } = this.dataSource;
    const where = { fiscalYear };
    const [plan, strategyRows, dimensionRows, missions, projects] = await Promise.all([
      manager.findOneBy(Plan, where),
      manager.find(Strategy, { where, order: { no: 'ASC' } }),
      manager.find(PlanDimension, { where, order: { no: 'ASC' } }),
      manager.find(PlanMission, { where }),
      manager.find(PlanProject, { where, order: { strategyNo: 'ASC', itemNo: 'ASC' } }),
    ]);
    const strategies = strategyRows.map((strategy) => ({
      ...strategy,
      projects: projects.filter((project) => project.strategyNo === strategy.no),
    }));
    const dimensions = dimensionRows.map((dimension) => ({
      ...dimension,
      missions: missions.filter((mission) => mission.dimensionNo === dimension.no).sort(byNumber),
      strategies: strategies.filter((strategy) => strategy.dimensionNo === dimension.no),
    }));
    return { fiscalYear, plan, strategies, dimensions, totals: totalsOf(projects) };
  }

  /** One project by its code; throws ProjectNotFound. */
  async project(code: string): Promise<PlanProject> {
    const project = await this.dataSource.manager.findOneBy(PlanProject, {
      code: projectCode(code),
    });
    if (!project) throw new ProjectNotFound(code);
    return project;
  }

  /** A year's projects in the document's order, without withdrawn ones; empty where there is no plan. */
  projects(fiscalYear: number): Promise<PlanProject[]> {
    return this.dataSource.manager.find(PlanProject, {
      where: { fiscalYear, withdrawnOn: IsNull() },
      order: { strategyNo: 'ASC', itemNo: 'ASC' },
    });
  }

  /** The projects of the plan that a civil day falls under. */
  async projectsOn(day: CivilDay): Promise<PlanProject[]> {
    return this.projects((await this.yearFor(day)) ?? 0);
  }

  /** Every plan that is loaded, newest first. */
  plans(): Promise<Plan[]> {
    return this.dataSource.manager.find(Plan, { order: { fiscalYear: 'DESC' } });
  }

  /** The fiscal year of the plan that a civil day falls under (see yearAmong). */
  async yearFor(day: CivilDay): Promise<number | null> {
    return yearAmong(await this.plans(), day);
  }
}

/** 2.9 comes before 2.10. */
const byNumber = (one: PlanMission, other: PlanMission): number =>
  one.no.localeCompare(other.no, 'en', { numeric: true });

function totalsOf(all: readonly PlanProject[]): PlanOverview['totals'] {
  const projects = all.filter(({ withdrawnOn }) => withdrawnOn === null);
  const budgets = projects.flatMap(({ budgetBaht }) => budgetBaht ?? []);
  return {
    projects: projects.length,
    withBudget: budgets.length,
    budgetBaht: budgets.reduce((sum, baht) => sum + baht, 0),
    plannedQuarters: projects.flatMap(({ quarters }) => quarters.filter(Boolean)).length,
  };
}
