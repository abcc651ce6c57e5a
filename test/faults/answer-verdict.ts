import * as facts from './facts.sql.js';
import type { Officers } from './officers.js';
import type { Town } from './town.js';

/** What became of the answers. */
export interface AnswerVerdict {
  tried: number;
  signed: number;
  /** Of which a page said that they were signed, and no signed letter is there. */
  lost: string[];
  delivered: number;
  /** What pages said instead of doing it. */
  refusals: string[];
  /** What kept the officers from going on, and how often. */
  hindrances: ReadonlyMap<string, number>;
}

/** Judges the answers by the table of letters and what the officers were told. */
export async function judgeAnswers(town: Town, officers: Officers): Promise<AnswerVerdict> {
  const letters = await town.postgres.query<{ number: string; delivered: boolean }>(facts.LETTERS);
  const there = new Set(letters.map(({ number }) => number));
  return {
    tried: officers.tried,
    signed: officers.signed.length,
    lost: officers.signed.filter((number) => !there.has(number)),
    delivered: letters.filter(({ delivered }) => delivered).length,
    refusals: officers.refusals,
    hindrances: officers.hindrances,
  };
}
