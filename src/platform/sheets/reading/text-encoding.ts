import { unreadable } from '../file-problem.js';
import type { TextEncoding } from '../text-encoding-name.js';

/** The marks of UTF-16 and how its bytes then stand. */
export const WIDE_MARKS: Readonly<Record<string, string>> = { fffe: 'utf-16le', feff: 'utf-16be' };
const THAI = /[\u0E01-\u0E5B]/;
/** Letters that a wrong guess makes of Thai: never in a plan. */
const CONTROLS = /[\u0080-\u009F]/;

/**
 * A text file as text: UTF-8 with or without a mark, UTF-16 with one, or Windows-874 (which holds TIS-620),
 * as older Thai spreadsheets save. Throws UnreadableFile for what is none of these.
 */
export function decodedText(bytes: Buffer): { text: string; encoding: TextEncoding } {
  const mark = bytes.toString('hex', 0, 2);
  const wide = WIDE_MARKS[mark];
  if (wide !== undefined) return decoded(bytes, wide);
  const unicode = tried(bytes, 'utf-8');
  if (unicode !== null) return { text: unicode, encoding: 'utf-8' };
  const thai = tried(bytes, 'windows-874');
  if (thai !== null && THAI.test(thai) && !CONTROLS.test(thai)) {
    return { text: thai, encoding: 'windows-874' };
  }
  return unreadable('wrong_encoding');
}

function decoded(bytes: Buffer, label: string): { text: string; encoding: TextEncoding } {
  const text = tried(bytes, label);
  return text === null ? unreadable('wrong_encoding') : { text, encoding: 'utf-16' };
}

function tried(bytes: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
