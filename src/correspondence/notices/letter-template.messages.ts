import type { PlaceholderProblem } from './letter-template.rule.js';

const WORDS: Readonly<Record<PlaceholderProblem['kind'], (name: string) => string>> = {
  empty: (name) => `{{${name}}}`,
  unknown: (name) => `{{${name}}} (ไม่มีช่องชื่อนี้)`,
  unpaired: (name) => `${name} (วงเล็บปีกกาไม่ครบคู่)`,
};

/** What is wrong with the placeholders of a text, in words. */
export const placeholderWords = (problems: readonly PlaceholderProblem[]): string =>
  problems.map(({ name, kind }) => WORDS[kind](name)).join(' · ');
