import { comparedText } from '../../../platform/text/one-spelling.rule.js';
import { BETWEEN_DIVISIONS, EVERY_WORDS } from '../plan-choices.data.js';
import type { NamedDivision } from '../plan-reading.js';
import { EVERY } from '../plan-tables.rule.js';

/**
 * The divisions that a plan's words name, by code or by name, joined by commas; EVERY where they name all.
 * Or the name that none has.
 */
export function divisionsNamed(
  words: string,
  divisions: readonly NamedDivision[],
): { divisions: string } | { unknown: string } {
  if (EVERY_WORDS.some((every) => isSame(every, words))) return { divisions: EVERY };
  const whole = codeOf(words, divisions);
  if (whole !== undefined) return { divisions: whole };
  const codes: string[] = [];
  for (const name of words.split(BETWEEN_DIVISIONS).filter(Boolean)) {
    const code = codeOf(name, divisions);
    if (code === undefined) return { unknown: name };
    if (!codes.includes(code)) codes.push(code);
  }
  return codes.length === 0 ? { unknown: words } : { divisions: codes.join(',') };
}

const codeOf = (name: string, divisions: readonly NamedDivision[]): string | undefined =>
  divisions.find((one) => isSame(one.code, name) || isSame(one.name, name))?.code;

const isSame = (one: string, other: string): boolean => comparedText(one) === comparedText(other);
