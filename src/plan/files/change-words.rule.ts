import type { PlanChange } from '../plan/plan-revision.entity.js';
import { changeWords as words } from './change-words.messages.js';
import { CHOICES, EVERY_DIVISION } from './plan-choices.data.js';
import { SHEETS, type SheetKey } from './plan-sheet.js';
import { COLUMN_WORDS, SHEET_NAMES } from './plan-sheets.messages.js';
import { EVERY } from './plan-tables.rule.js';

/** A change in words: its subject, and the value before and after. */
interface ChangeInWords {
  what: string;
  before: string;
  after: string;
}

/** Puts a change of a revision into words. */
export function changeInWords({ project, field, before, after }: PlanChange): ChangeInWords {
  const [key, name, column] = project === null ? partsOf(field) : ['projects', project, field];
  const row = project ?? nameOf(key, name);
  if (column !== null) {
    const what = `${row} ${titleOf(key, column)}`;
    return { what, before: valueWords(key, column, before), after: valueWords(key, column, after) };
  }
  const what = project === null ? row : `${row} ${wholeProject(after)}`;
  return { what, before: rowWords(before), after: rowWords(after) };
}

function partsOf(field: string | null): [string, string, string | null] {
  const [key = '', name = '', column = null] = (field ?? '').split('/');
  return [key, name, column];
}

function nameOf(key: string, name: string): string {
  const sheet = SHEET_NAMES[key as SheetKey] ?? key;
  return key === 'document' ? sheet : `${sheet} ${name}`;
}

const wholeProject = (after: unknown): string => (after === null ? words.withdrawn : words.added);

const titleOf = (key: string, field: string): string =>
  COLUMN_WORDS[key as SheetKey]?.[field]?.title ?? field;

/** A row is known by its longest name. */
function rowWords(row: unknown): string {
  if (typeof row !== 'object' || row === null) return words.none;
  const { title, name, text, mended } = row as Record<string, unknown>;
  return String(title ?? name ?? text ?? mended ?? words.none);
}

function valueWords(key: string, field: string, value: unknown): string {
  if (value === true) return words.tick;
  if (typeof value === 'number') {
    return field === 'fiscalYear' ? `${value}` : value.toLocaleString('en');
  }
  return typeof value === 'string' && value !== '' ? textWords(key, field, value) : words.none;
}

function textWords(key: string, field: string, text: string): string {
  if (field === 'divisions') return text === EVERY ? EVERY_DIVISION : text.replaceAll(',', ', ');
  const kind = SHEETS[key as SheetKey]?.find((column) => column.field === field)?.kind;
  if (kind?.is !== 'choice') return text;
  return (CHOICES[kind.of] as Record<string, string>)[text] ?? text;
}
