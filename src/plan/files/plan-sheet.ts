import type { CivilDay } from '../../core/calendar/civil-day.js';
import { CHOICES } from './plan-choices.data.js';

/** The sheets of a plan, in their order. */
export const SHEET_KEYS = [
  'document',
  'strategies',
  'objectives',
  'dimensions',
  'missions',
  'projects',
  'mendings',
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/** Sheets without which a file is no plan. */
export const NEEDED_SHEETS: readonly SheetKey[] = [
  'document',
  'strategies',
  'dimensions',
  'projects',
];

/** The most rows of a plan's file: a plan of thirty projects has some two hundred. */
export const MOST_ROWS = 2_000;

/** What stands in a checked cell. */
export type PlanValue = string | number | boolean | null;

/** A checked row by its fields. */
export type PlanRow = Readonly<Record<string, PlanValue>>;

/** A whole plan as rows, sheet by sheet. */
export type PlanTables = Readonly<Record<SheetKey, readonly PlanRow[]>>;

/** What a column takes. */
export type ColumnKind =
  /** A text without blanks round it, at most so many characters. */
  | { is: 'text'; most: number; required?: boolean; blank?: '' | null }
  /** A text as it stands, blanks and all. */
  | { is: 'raw'; most: number }
  /** A whole number within bounds. */
  | { is: 'whole'; least: number; most: number; required?: boolean }
  /** A tick or nothing. */
  | { is: 'mark' }
  /** One of a list; without a default it may be left out. */
  | { is: 'choice'; of: keyof typeof CHOICES; otherwise: string | null }
  /** A number in parts: 2.3 or 2.3.1. */
  | { is: 'parts' }
  /** A civil day within bounds. */
  | { is: 'day'; first: CivilDay; last: CivilDay };

/** One column of a sheet. */
export interface PlanColumn {
  readonly field: string;
  readonly kind: ColumnKind;
  /** Its width in characters. */
  readonly width: number;
}

const column = (field: string, kind: ColumnKind, width: number): PlanColumn => ({
  field,
  kind,
  width,
});
const text = (field: string, most: number, width = 30): PlanColumn =>
  column(field, { is: 'text', most, required: true }, width);
const maybeText = (field: string, most: number, blank: '' | null, width = 20): PlanColumn =>
  column(field, { is: 'text', most, blank }, width);
const raw = (field: string, most: number, width = 12): PlanColumn =>
  column(field, { is: 'raw', most }, width);
const whole = (field: string, most: number, least = 1): PlanColumn =>
  column(field, { is: 'whole', least, most, required: true }, 10);
const maybeWhole = (field: string, most: number): PlanColumn =>
  column(field, { is: 'whole', least: 1, most }, 12);

/** Plans are of this century: another one was typed by mistake. */
const DAY_OF_PLAN: ColumnKind = { is: 'day', first: '2000-01-01', last: '2099-12-31' };
const MOST_NO = 99;
const MOST_LINE = 100_000;
const SOURCE_LINE = maybeWhole('sourceLine', MOST_LINE);
const HEAD = 300;
/** The longest title of a project, in characters. */
export const LONGEST_TITLE = 500;
const TEXT = 2_000;
const QUARTERS = [1, 2, 3, 4] as const;

/** The columns of each sheet; the first of a sheet is filled in every row. */
export const SHEETS: Readonly<Record<SheetKey, readonly PlanColumn[]>> = {
  document: [
    whole('fiscalYear', 2700, 2500),
    text('title', HEAD, 60),
    text('organisation', HEAD),
    maybeText('district', HEAD, ''),
    maybeText('province', HEAD, ''),
    maybeText('phone', HEAD, ''),
    maybeText('fax', HEAD, ''),
    maybeText('website', HEAD, ''),
    column('startsOn', DAY_OF_PLAN, 14),
    column('endsOn', DAY_OF_PLAN, 14),
  ],
  strategies: [
    whole('no', MOST_NO),
    text('name', LONGEST_TITLE, 70),
    maybeWhole('dimensionNo', MOST_NO),
    SOURCE_LINE,
  ],
  objectives: [
    whole('strategyNo', MOST_NO),
    whole('no', MOST_NO),
    text('text', TEXT, 90),
    SOURCE_LINE,
  ],
  dimensions: [whole('no', MOST_NO), text('name', LONGEST_TITLE, 70), SOURCE_LINE],
  missions: [column('no', { is: 'parts' }, 10), text('title', TEXT, 90), SOURCE_LINE],
  projects: [
    maybeText('code', 40, null, 14),
    whole('strategyNo', MOST_NO),
    maybeWhole('dimensionNo', MOST_NO),
    whole('itemNo', MOST_NO),
    text('title', LONGEST_TITLE, 60),
    column('kind', { is: 'choice', of: 'kind', otherwise: null }, 12),
    text('unit', 60, 10),
    whole('quantity', 1_000_000),
    maybeWhole('budgetBaht', 2_000_000_000),
    text('indicator', TEXT, 40),
    text('outcome', TEXT, 40),
    ...QUARTERS.map((no) => column(`q${no}`, { is: 'mark' }, 10)),
    text('divisionLabel', HEAD, 20),
    maybeText('divisions', HEAD, null),
    maybeText('notes', TEXT, '', 30),
    column('reportEvery', { is: 'choice', of: 'reportEvery', otherwise: 'quarter' }, 12),
    column('computed', { is: 'choice', of: 'computed', otherwise: null }, 24),
    SOURCE_LINE,
    raw('printedTitle', TEXT, 40),
    raw('printedUnit', HEAD),
    raw('printedQuantity', HEAD),
    raw('printedBudget', HEAD),
    raw('printedIndicator', TEXT, 30),
    raw('printedOutcome', TEXT, 30),
    ...QUARTERS.map((no) => raw(`printedQ${no}`, HEAD)),
    raw('printedDivision', HEAD, 24),
  ],
  mendings: [
    whole('line', MOST_LINE),
    raw('printed', TEXT, 30),
    raw('mended', TEXT, 30),
    whole('times', 100),
    column('kind', { is: 'choice', of: 'mending', otherwise: 'misread' }, 16),
    column('confidence', { is: 'choice', of: 'confidence', otherwise: 'high' }, 12),
    maybeText('note', TEXT, null, 30),
  ],
};

/** Whether a file may leave the column out. */
export function isOptional({ kind }: PlanColumn): boolean {
  if (kind.is === 'text' || kind.is === 'whole') return kind.required !== true;
  return kind.is !== 'parts' && kind.is !== 'mark';
}
