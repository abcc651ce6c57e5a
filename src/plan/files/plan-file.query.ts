import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import type { MissionItem, Objective } from '../plan/plan-source.js';
import { PlanDimension } from '../plan/plan-dimension.entity.js';
import { PlanMission } from '../plan/plan-mission.entity.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { projectCode } from '../plan/project-code.rule.js';
import { Plan } from '../plan/plan.entity.js';
import { Strategy } from '../plan/strategy.entity.js';
import type {
  FileDimension,
  FileMission,
  FileProject,
  FileStrategy,
  PlanFile,
} from './plan-file.js';

/** Reads a plan in force as a file holds it; withdrawn projects are no part of it. */
@Injectable()
export class PlanFileQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The plan of a fiscal year, or null where none is loaded. */
  async read(
    fiscalYear: number,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PlanFile | null> {
    const where = { fiscalYear };
    const plan = await manager.findOneBy(Plan, where);
    if (!plan) return null;
    const strategies = await manager.find(Strategy, { where, order: { no: 'ASC' } });
    const dimensions = await manager.find(PlanDimension, { where, order: { no: 'ASC' } });
    const missions = await manager.find(PlanMission, { where });
    const projects = await manager.find(PlanProject, {
      where: { fiscalYear, withdrawnOn: IsNull() },
      order: { strategyNo: 'ASC', itemNo: 'ASC' },
    });
    return {
      document: plan.document,
      strategies: strategies.map(strategyOf),
      dimensions: dimensions.map((dimension) => dimensionOf(dimension, missions)),
      projects: projects.map(projectOf),
      ocrFixes: plan.mendings,
    };
  }

  /** One project, withdrawn or not; null where no plan has it; throws ProjectNotFound for what is no code. */
  async project(code: string): Promise<{ fiscalYear: number; project: FileProject } | null> {
    const row = await this.dataSource.manager.findOneBy(PlanProject, { code: projectCode(code) });
    return row && { fiscalYear: row.fiscalYear, project: projectOf(row) };
  }
}

/** 2.9 comes before 2.10. */
const byNumber = (one: { no: string }, other: { no: string }): number =>
  one.no.localeCompare(other.no, 'en', { numeric: true });

const lineOf = <T extends { sourceLine?: number | null }>(line: T): number | null =>
  line.sourceLine ?? null;

const strategyOf = ({ no, name, dimensionNo, sourceLine, objectives }: Strategy): FileStrategy => ({
  no,
  name,
  dimensionNo,
  sourceLine,
  objectives: objectives.map((one: Objective) => ({ ...one, sourceLine: lineOf(one) })),
});

const dimensionOf = (
  { no, name, sourceLine }: PlanDimension,
  missions: readonly PlanMission[],
): FileDimension => ({
  no,
  name,
  sourceLine,
  missions: missions
    .filter(({ dimensionNo }) => dimensionNo === no)
    .sort(byNumber)
    .map(missionOf),
});

const missionOf = ({ no, title, sourceLine, items }: PlanMission): FileMission => ({
  no,
  title,
  sourceLine,
  items: items.map((one: MissionItem) => ({ ...one, sourceLine: lineOf(one) })),
});

function projectOf(project: PlanProject): FileProject {
  const { fiscalYear, withdrawnOn, followedFrom, printed, ...fields } = project;
  void fiscalYear;
  void withdrawnOn;
  void followedFrom;
  return { ...fields, sourceText: printed };
}
