import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { foldedDay, typedDay } from '../../core/calendar/typed-day.js';
import type { Category } from '../../core/office/category.entity.js';
import type { Village } from '../../core/office/village.entity.js';
import { readForm } from '../../platform/http/form-reader.js';
import type { RawCell } from '../../platform/sheets/raw-cell.js';
import { comparedText } from '../../platform/text/one-spelling.rule.js';
import { CHANNEL_WORDS } from '../complaints/complaint.messages.js';
import { UNSURE } from '../routing/division.rule.js';
import { HIDDEN_WORDS, IMPORT_COLUMNS } from './import-columns.data.js';
import { ImportedSubmissionDto } from './imported-submission.dto.js';
import type { TableProblem, TableRow } from './table.js';

/** A field of a complaint that a column may hold. */
type ImportField = keyof typeof IMPORT_COLUMNS;

/** Which column holds which field. */
type ImportColumns = ReadonlyMap<ImportField, string>;

/** What rows are checked against, by the spelling that is compared; `today` is Bangkok's. */
interface ImportOffice {
  /** Their codes by themselves and by what people read on a form. */
  readonly categories: ReadonlyMap<string, string>;
  /** Codes of categories by the labels of other systems. */
  readonly labels: ReadonlyMap<string, string>;
  /** Numbers of villages by name and number. */
  readonly villages: ReadonlyMap<string, number>;
  readonly today: CivilDay;
}

/** Makes the office's data ready for many rows. */
export function importOffice(
  categories: readonly Category[],
  villages: readonly Village[],
  today: CivilDay,
): ImportOffice {
  const by = <Value>(pairs: readonly (readonly [string, Value])[]): Map<string, Value> =>
    // Of two with one name the first.
    new Map(pairs.toReversed().map(([name, value]) => [comparedText(name), value]));
  return {
    categories: by(
      categories.flatMap(({ code, name }) => [[code, code] as const, [name, code] as const]),
    ),
    labels: by(
      categories.flatMap(({ code, traffyLabels }) =>
        traffyLabels.map((label) => [label, code] as const),
      ),
    ),
    villages: by(
      villages.flatMap(({ no, name }) => [[name, no] as const, [String(no), no] as const]),
    ),
    today,
  };
}

const FIELDS = Object.keys(IMPORT_COLUMNS) as ImportField[];
const isSame = (one: string, other: string): boolean => comparedText(one) === comparedText(other);

/** The columns of a file by their fields, and the titles that mean none. */
export function columnsOf(titles: readonly string[]): {
  columns: ImportColumns;
  untaken: string[];
} {
  const columns = new Map<ImportField, string>();
  const untaken: string[] = [];
  for (const title of titles) {
    const field = FIELDS.find((one) => IMPORT_COLUMNS[one].some((name) => isSame(name, title)));
    if (field === undefined || columns.has(field)) untaken.push(title);
    else columns.set(field, title);
  }
  return { columns, untaken };
}

/** A row as a complaint, or what is wrong with its cells. */
export async function readRow(
  { row, cells }: TableRow,
  columns: ImportColumns,
  office: ImportOffice,
): Promise<{ value: ImportedSubmissionDto } | { problems: TableProblem[] }> {
  const cell = (field: ImportField): RawCell => cells?.[columns.get(field) ?? ''] ?? null;
  const read = await readForm(ImportedSubmissionDto, meantBy(cell, office));
  const at = (field: string, code: string): TableProblem => {
    const title = columns.get(field as ImportField) ?? field;
    return { row, column: title, code };
  };
  const typed = typedDay(dayOf(cell('receivedOn')) ?? '');
  const toCome = 'day' in typed && typed.day > office.today;
  const problems = (read.ok ? [] : read.errors)
    .filter(({ field }) => !toCome || field !== 'receivedOn')
    .map(({ field, message }) => at(field, message));
  if (toCome) problems.push(at('receivedOn', 'received_on_future'));
  return read.ok && !toCome ? { value: read.value } : { problems };
}

function meantBy(
  cell: (field: ImportField) => RawCell,
  office: ImportOffice,
): Record<string, unknown> {
  const text = (field: ImportField): string | undefined => {
    const value = cell(field);
    return value === null ? undefined : String(value);
  };
  const plain = ['wantedOutcome', 'landmark', 'externalReference'] as const;
  const sender = ['name', 'phone', 'email', 'address'] as const;
  const texts = [...plain, ...sender].map((field) => [field, text(field)] as const);
  return {
    ...Object.fromEntries(texts),
    description: text('description') ?? '',
    category: categoryOf(text('category'), text('labels'), office),
    village: villageOf(text('village'), office.villages),
    channel: channelOf(text('channel')),
    receivedOn: dayOf(cell('receivedOn')),
    hideName: HIDDEN_WORDS.some((word) => isSame(word, text('hideName') ?? '')) || undefined,
  };
}

/** By code or name; else by the first label that any category carries; none: not sure. */
function categoryOf(
  typed: string | undefined,
  labels: string | undefined,
  office: ImportOffice,
): string {
  if (typed !== undefined && typed.trim() !== '') {
    return office.categories.get(comparedText(typed)) ?? '';
  }
  const found = (labels ?? '').split(',').map((label) => office.labels.get(comparedText(label)));
  return found.find((code) => code !== undefined) ?? UNSURE;
}

/** By name, or by its number in any words; NaN, which no field takes, for one that the office has not. */
function villageOf(
  typed: string | undefined,
  villages: ImportOffice['villages'],
): number | undefined {
  if (typed === undefined || typed.trim() === '') return undefined;
  const [digits = '', ...more] = foldedDay(typed).match(/\d+/g) ?? [];
  const numbered = more.length === 0 ? villages.get(digits) : undefined;
  return villages.get(comparedText(typed)) ?? numbered ?? NaN;
}

function channelOf(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined;
  const words = Object.entries(CHANNEL_WORDS);
  return words.find(([code, word]) => isSame(code, typed) || isSame(word, typed))?.[0] ?? typed;
}

/** Day 0 of a spreadsheet's dates. */
const SHEET_EPOCH = '1899-12-30';

const dayOf = (cell: RawCell): string | undefined =>
  typeof cell === 'number' && Number.isInteger(cell) && cell > 0 && cell < 200_000
    ? addDays(SHEET_EPOCH, cell)
    : cell === null
      ? undefined
      : foldedDay(String(cell));
