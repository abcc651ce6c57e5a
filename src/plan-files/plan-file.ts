import type {
  ComputedIndicator,
  Mending,
  PlanDocument,
  PrintedRow,
  ReportEvery,
} from '../plan/plan-source.js';

/** A numbered line of a plan; `sourceLine` is null where its document's lines were not counted. */
export interface FileLine<No> {
  no: No;
  sourceLine: number | null;
}

/** An objective of a strategy. */
export interface FileObjective extends FileLine<number> {
  text: string;
}

/** A strategy. */
export interface FileStrategy extends FileLine<number> {
  name: string;
  dimensionNo: number | null;
  objectives: FileObjective[];
}

/** An item below a mission, numbered like 2.3.1. */
export interface FileItem extends FileLine<string> {
  title: string;
}

/** A mission, numbered like 2.3. */
export interface FileMission extends FileItem {
  items: FileItem[];
}

/** A dimension. */
export interface FileDimension extends FileLine<number> {
  name: string;
  missions: FileMission[];
}

/** A project; the budget is in whole baht. */
export interface FileProject {
  code: string;
  strategyNo: number;
  dimensionNo: number;
  itemNo: number;
  title: string;
  kind: string;
  unit: string;
  quantity: number;
  budgetBaht: number | null;
  indicator: string;
  outcome: string;
  quarters: boolean[];
  divisionLabel: string;
  /** Empty where every division is named. */
  divisionCodes: string[];
  everyDivision: boolean;
  notes: string;
  reportEvery: ReportEvery;
  computed: ComputedIndicator | null;
  sourceLine: number | null;
  /** The row as the document prints it; null where nobody kept it. */
  sourceText: PrintedRow | null;
}

/** A fiscal year's plan as it comes in and goes out, in the shape of the plan of 2565. */
export interface PlanFile {
  document: PlanDocument;
  strategies: FileStrategy[];
  dimensions: FileDimension[];
  projects: FileProject[];
  ocrFixes: Mending[];
}
