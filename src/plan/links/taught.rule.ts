import type { EarlierLinks, EarlierWord } from './earlier-links.query.js';
import { sameProject, type Known } from '../plan/same-project.rule.js';
import type { ConfirmedBefore } from './suggestion.rule.js';

/** What is known of a case when earlier links are asked. */
interface AskedBefore {
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
}

/** Which project of the case's year an earlier one is; the same question is answered once. */
export type Heirs = (earlier: Known) => Known | undefined;

/** Finds a year's projects in those of other years. */
export function heirsAmong(projects: readonly Known[]): Heirs {
  const found = new Map<string, Known | undefined>();
  return (earlier) => {
    if (!found.has(earlier.code)) found.set(earlier.code, sameProject(earlier, projects));
    return found.get(earlier.code);
  };
}

/**
 * Project code → what officers linked with it before, of cases of the same category; one of the same
 * division, or of the same village, weighs once more.
 */
export function confirmedBefore(
  links: readonly EarlierLinks[],
  heirs: Heirs,
  asked: AskedBefore,
): ReadonlyMap<string, ConfirmedBefore> {
  const found = new Map<string, ConfirmedBefore>();
  for (const link of links.filter(({ categoryCode }) => categoryCode === asked.categoryCode)) {
    const code = heirs(link)?.code;
    if (code === undefined) continue;
    const { times, weight } = found.get(code) ?? { times: 0, weight: 0 };
    const near =
      Number(asked.divisionCode !== null && link.divisionCode === asked.divisionCode) +
      Number(asked.villageNo !== null && link.villageNo === asked.villageNo);
    found.set(code, { times: times + link.times, weight: weight + link.times * (1 + near) });
  }
  return found;
}

/** Project code → the words learnt for it. */
export function learntBefore(
  words: readonly EarlierWord[],
  heirs: Heirs,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { word, ...earlier } of words) {
    const code = heirs(earlier)?.code;
    if (code === undefined) continue;
    const known = found.get(code) ?? [];
    if (!known.includes(word)) found.set(code, [...known, word]);
  }
  return found;
}
