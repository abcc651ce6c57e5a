import { readFileSync } from 'node:fs';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** An objective of a strategy; `sourceLine` is the line of the document's text, counted from 1. */
export interface Objective {
  no: number;
  text: string;
  sourceLine: number;
}

/** One of the six strategies; two of them (4 and 6) have neither a dimension nor a project. */
export interface StrategySource {
  no: number;
  name: string;
  dimensionNo: number | null;
  sourceLine: number;
  objectives: Objective[];
}

/** An item below a mission, numbered like 2.3.1. */
export interface MissionItem {
  no: string;
  title: string;
  sourceLine: number;
}

/** A mission, numbered like 2.3. */
export interface MissionSource extends MissionItem {
  items: MissionItem[];
}

/** One of the four dimensions. */
export interface DimensionSource {
  no: number;
  name: string;
  sourceLine: number;
  missions: MissionSource[];
}

/** The cells of a project's table row exactly as printed, OCR errors included. */
export interface PrintedRow {
  title: string;
  unit: string;
  quantity: string;
  budget: string;
  indicator: string;
  outcome: string;
  quarters: string[];
  division: string;
}

/** How often a project's divisions report what was done. */
export type ReportEvery = 'quarter' | 'month';

/** Which figure the system computes for a project's indicator from its own records. */
export type ComputedIndicator =
  | 'resolved_in_15_days'
  | 'channels_and_procedure'
  | 'no_corruption_complaints'
  | 'no_complaints'
  | 'fewer_complaints'
  | 'satisfaction'
  | 'published_steps'
  | 'lpa';

/** One of the thirty projects; the budget is in whole baht, the quarters are those of the fiscal year. */
export interface ProjectSource {
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
  /** Codes of divisions; empty where the plan names every division. */
  divisionCodes: string[];
  everyDivision: boolean;
  notes: string;
  /** Ours, not the document's: its indicator names a month or a quarter, or something we can count. */
  reportEvery: ReportEvery;
  computed: ComputedIndicator | null;
  sourceLine: number;
  sourceText: PrintedRow;
}

/** A mended place: `printed` stands exactly `times` times on the line, and reads `mended`. */
export interface Mending {
  line: number;
  printed: string;
  mended: string;
  times: number;
  /** A misread word, words printed twice, a missing space, a shortening, or words that lead into a list. */
  kind: 'misread' | 'doubled' | 'space' | 'shortened' | 'lead_in';
  confidence: 'high' | 'medium' | 'low';
  note?: string;
}

/** The head of the document; the fiscal year is of the Buddhist era, its days are civil days. */
export interface PlanDocument {
  title: string;
  organisation: string;
  district: string;
  province: string;
  phone: string;
  fax: string;
  website: string;
  fiscalYear: number;
  startsOn: CivilDay;
  endsOn: CivilDay;
}

/** The plan of a fiscal year (Buddhist era) as data of the project. */
export interface PlanSource {
  document: PlanDocument;
  strategies: StrategySource[];
  dimensions: DimensionSource[];
  projects: ProjectSource[];
  ocrFixes: Mending[];
}

const beside = (name: string): string =>
  readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

/** The plan of fiscal year 2565, read from the file beside the code. */
export function plan2565(): PlanSource {
  return JSON.parse(beside('plan-2565.json')) as PlanSource;
}

/** The document's text as it is; its lines are what every `sourceLine` counts. */
export function planText2565(): string {
  return beside('plan-2565.txt');
}
