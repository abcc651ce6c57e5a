import { unreadable } from '../file-problem.js';
import { WIDE_MARKS } from './text-encoding.js';

const OLD_WORKBOOK = 'd0cf11e0a1b11ae1';
const ZIP = '504b';
const MOST_LOOKED_AT = 4_096;

/** Whether a file is a workbook, not a text, by its bytes; throws UnreadableFile for what is neither. */
export function isWorkbook(bytes: Buffer): boolean {
  const beginning = bytes.toString('hex', 0, 8);
  if (beginning === '') return unreadable('empty_file');
  if (beginning === OLD_WORKBOOK) return unreadable('old_workbook');
  if (beginning.startsWith(ZIP)) return true;
  const isText = beginning.slice(0, 4) in WIDE_MARKS || !isNoText(bytes);
  return isText ? false : unreadable('not_table_file');
}

function isNoText(bytes: Buffer): boolean {
  const start = bytes.subarray(0, MOST_LOOKED_AT);
  return start.includes(0) || start.toString('latin1').startsWith('%PDF');
}
