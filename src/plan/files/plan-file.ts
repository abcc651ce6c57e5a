import type {
  DimensionSource,
  MissionItem,
  MissionSource,
  Objective,
  PlanSource,
  PrintedRow,
  ProjectSource,
  StrategySource,
} from '../plan/plan-source.js';

/** A line of a plan whose document's lines were perhaps not counted. */
type Uncounted<Line extends { sourceLine: number }> = Omit<Line, 'sourceLine'> & {
  sourceLine: number | null;
};

/** An objective of a strategy. */
type FileObjective = Uncounted<Objective>;

export interface FileStrategy extends Omit<Uncounted<StrategySource>, 'objectives'> {
  objectives: FileObjective[];
}

/** An item below a mission, numbered like 2.3.1. */
type FileItem = Uncounted<MissionItem>;

/** A mission, numbered like 2.3. */
export interface FileMission extends Omit<Uncounted<MissionSource>, 'items'> {
  items: FileItem[];
}

export interface FileDimension extends Omit<Uncounted<DimensionSource>, 'missions'> {
  missions: FileMission[];
}

/** A project; its printed row is null where nobody kept it. */
export interface FileProject extends Omit<Uncounted<ProjectSource>, 'sourceText'> {
  sourceText: PrintedRow | null;
}

/** A fiscal year's plan as it comes in and goes out, in the shape of the plan of 2565. */
export interface PlanFile extends Pick<PlanSource, 'document' | 'ocrFixes'> {
  strategies: FileStrategy[];
  dimensions: FileDimension[];
  projects: FileProject[];
}
