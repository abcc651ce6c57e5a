/** What spreadsheets write for a character that XML cannot hold, or for an underscore before such a code. */
const CODE = /_x([0-9A-Fa-f]{4})_/g;

/** The text of a cell with its codes as characters. */
export const shownText = (text: string): string =>
  text.replace(CODE, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** A cell's reference, such as B7, as its column counted from 0 and its row from 1; null for what is none. */
export function cellReference(reference: string): { column: number; row: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(digits) };
}
