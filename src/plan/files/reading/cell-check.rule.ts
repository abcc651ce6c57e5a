import { comparedText, storedText } from '../../../platform/text/one-spelling.rule.js';
import { unreadableIn } from '../../../platform/text/unseen.rule.js';
import { addDays } from '../../../core/calendar/civil-day.js';
import { typedDay, type TypedDay } from '../../../core/calendar/typed-day.js';
import { arabicDigits } from '../../../core/calendar/thai-date.js';
import type { RawCell } from '../../../platform/sheets/raw-cell.js';
import { CHOICES, NO_TICKS, TICKS } from '../plan-choices.data.js';
import type { ProblemCode } from '../plan-problem.js';
import type { ColumnKind, PlanValue } from '../plan-sheet.js';
import { wholeNumber } from './whole-number.rule.js';

/** A checked value, or what is wrong with the cell. */
type CheckedCell = { value: PlanValue } | { wrong: ProblemCode; expected?: string };

const fine = (value: PlanValue): CheckedCell => ({ value });
const wrong = (code: ProblemCode, expected?: string): CheckedCell => ({
  wrong: code,
  ...(expected === undefined ? {} : { expected }),
});

const textOf = (cell: RawCell): string =>
  (cell === null ? '' : String(cell)).replace(/\r\n?/g, '\n');

/** What a cell says in a column of this kind. */
export function checkedCell(kind: ColumnKind, cell: RawCell): CheckedCell {
  const unreadable = unreadableIn(textOf(cell));
  if (unreadable) return wrong('control_character', `${unreadable.name} / ${unreadable.place}`);
  return CHECKS[kind.is](kind as never, cell);
}

type Kind<Is> = ColumnKind & { is: Is };

const CHECKS: Readonly<Record<ColumnKind['is'], (kind: never, cell: RawCell) => CheckedCell>> = {
  text: (kind: Kind<'text'>, cell) => checkedText(kind, storedText(textOf(cell))),
  raw: ({ most }: Kind<'raw'>, cell) => withinLength(textOf(cell), most),
  whole: checkedWhole,
  mark: (_kind, cell) => checkedMark(textOf(cell)),
  choice: (kind: Kind<'choice'>, cell) => checkedChoice(kind, comparedText(textOf(cell))),
  parts: (_kind, cell) => checkedParts(textOf(cell)),
  day: checkedDay,
};

const withinLength = (text: string, most: number): CheckedCell =>
  text.length > most ? wrong('too_long', String(most)) : fine(text);

function checkedText(kind: Kind<'text'>, text: string): CheckedCell {
  if (text !== '') return withinLength(text, kind.most);
  return kind.required === true ? wrong('empty') : fine(kind.blank ?? null);
}

function checkedWhole(kind: Kind<'whole'>, cell: RawCell): CheckedCell {
  const number = typeof cell === 'boolean' ? wholeNumber(String(cell)) : wholeNumber(cell ?? '');
  if (number === null) return kind.required === true ? wrong('empty') : fine(null);
  if (typeof number === 'object') return wrong(number.wrong);
  const { least, most } = kind;
  if (number >= least && number <= most) return fine(number);
  return wrong('out_of_range', `${least.toLocaleString('en')}–${most.toLocaleString('en')}`);
}

function checkedMark(text: string): CheckedCell {
  const mark = arabicDigits(comparedText(text));
  if (TICKS.includes(mark)) return fine(true);
  return NO_TICKS.includes(mark) ? fine(false) : wrong('mark_wrong');
}

function checkedChoice(kind: Kind<'choice'>, text: string): CheckedCell {
  if (text === '') return fine(kind.otherwise);
  const choices = Object.entries<string>(CHOICES[kind.of]);
  const found = choices.find(([value, word]) => [value, word].map(comparedText).includes(text));
  return found ? fine(found[0]) : wrong('choice_wrong', choices.map(([, word]) => word).join(', '));
}

function checkedParts(text: string): CheckedCell {
  const no = arabicDigits(comparedText(text));
  if (no === '') return wrong('empty');
  return /^\d{1,2}(\.\d{1,2}){1,2}$/.test(no) ? fine(no) : wrong('parts_wrong');
}

/** Day 0 of a spreadsheet's dates, and the last day that is taken for one. */
const SHEET_EPOCH = '1899-12-30';
const LAST_SHEET_DAY = 200_000;

function checkedDay({ first, last }: Kind<'day'>, cell: RawCell): CheckedCell {
  if (cell === null || cell === '') return fine(null);
  const typed = typedDay(dayText(cell));
  if ('wrong' in typed) return wrongDay(typed);
  const isNear = typed.day >= first && typed.day <= last;
  return isNear ? fine(typed.day) : wrong('out_of_range', `${first}–${last}`);
}

/** A spreadsheet keeps days as numbers. */
function dayText(cell: NonNullable<RawCell>): string {
  const isSheetDay = typeof cell === 'number' && Number.isInteger(cell) && cell > 0;
  return isSheetDay && cell < LAST_SHEET_DAY ? addDays(SHEET_EPOCH, cell) : String(cell);
}

function wrongDay(typed: Extract<TypedDay, { wrong: string }>): CheckedCell {
  if (typed.wrong === 'no_day') return wrong('day_wrong');
  return typed.meant === null ? wrong('day_buddhist_none') : wrong('day_buddhist', typed.meant);
}
