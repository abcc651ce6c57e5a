import { SHEET_KEYS, SHEETS } from './plan-sheet.js';
import { COLUMN_WORDS } from './plan-sheets.messages.js';

/** Every title of the sheets' columns once, in their order. */
export const CSV_TITLES: readonly string[] = [
  ...new Set(
    SHEET_KEYS.flatMap((key) => SHEETS[key].map(({ field }) => COLUMN_WORDS[key][field]!.title)),
  ),
];
