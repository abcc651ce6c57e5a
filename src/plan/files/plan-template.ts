import type { SheetCell } from '../../platform/sheets/sheet-cell.js';
import { REMARK } from './plan-choices.data.js';
import { SHEETS, type SheetKey } from './plan-sheet.js';
import { COLUMN_WORDS, type ColumnWords } from './plan-sheets.messages.js';
import { writeRows } from './plan-writer.js';

/** An empty file with every column, what each takes, and an example; both are remarks that reading skips. */
export function planTemplate(format: 'xlsx' | 'csv'): Buffer {
  return writeRows(format, (key) => [
    remark(key, ({ help }) => help),
    remark(key, ({ example }) => example),
  ]);
}

function remark(key: SheetKey, of: (words: ColumnWords) => string): SheetCell[] {
  const texts = SHEETS[key].map(({ field }) => of(COLUMN_WORDS[key][field]!));
  return texts.map((text, index) => (index === 0 ? `${REMARK} ${text}` : text));
}
