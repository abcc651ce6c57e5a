import type { PlaceProblem } from './letter-template.rule.js';

const WORDS: Readonly<Record<PlaceProblem['kind'], (name: string) => string>> = {
  empty: (name) => `{{${name}}}`,
  unknown: (name) => `{{${name}}} (ไม่มีช่องชื่อนี้)`,
  unpaired: (name) => `${name} (วงเล็บปีกกาไม่ครบคู่)`,
};

/** What is wrong with the places of a text, in words. */
export const placeWords = (problems: readonly PlaceProblem[]): string =>
  problems.map(({ name, kind }) => WORDS[kind](name)).join(' · ');
