import type { EarlierLinks, EarlierWord } from './earlier-links.query.js';
import { sameProject, type Known } from '../plan/same-project.rule.js';
import type { ConfirmedBefore } from './suggestion.rule.js';

/** The facts of a case that are looked up in the link history. */
interface LinkHistoryQuestion {
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
}

/** The successor, in the case's year, of an earlier project; each question is computed once. */
export type SuccessorProjects = (earlier: Known) => Known | undefined;

/** Finds the successor projects, in one year, of projects of other years. */
export function successorProjectsAmong(projects: readonly Known[]): SuccessorProjects {
  const found = new Map<string, Known | undefined>();
  return (earlier) => {
    if (!found.has(earlier.code)) found.set(earlier.code, sameProject(earlier, projects));
    return found.get(earlier.code);
  };
}

/**
 * Project code → how often officers linked it with cases of the same category; the same division, or the same
 * village, weighs once more.
 */
export function confirmedBefore(
  links: readonly EarlierLinks[],
  successorProjects: SuccessorProjects,
  asked: LinkHistoryQuestion,
): ReadonlyMap<string, ConfirmedBefore> {
  const found = new Map<string, ConfirmedBefore>();
  for (const link of links.filter(({ categoryCode }) => categoryCode === asked.categoryCode)) {
    const code = successorProjects(link)?.code;
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
  successorProjects: SuccessorProjects,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { word, ...earlier } of words) {
    const code = successorProjects(earlier)?.code;
    if (code === undefined) continue;
    const known = found.get(code) ?? [];
    if (!known.includes(word)) found.set(code, [...known, word]);
  }
  return found;
}
