/** A fault to be planted in the sources, and the specs of which one must fail by it. */
export interface Mutant {
  /** What the fault does, as a sentence about Sipha. */
  readonly fault: string;
  /** The file of `src`. */
  readonly file: string;
  /** Its text as it stands, found exactly once. */
  readonly is: string;
  /** The text in its place. */
  readonly becomes: string;
  /** Files of `test` near it. */
  readonly specs: readonly string[];
}

/** The same without what a list says once. */
export type MutantOf = readonly [fault: string, is: string, becomes: string];

/** The faults of one file that the same specs must catch. */
export const inFile = (
  file: string,
  specs: readonly string[],
  faults: readonly MutantOf[],
): Mutant[] => faults.map(([fault, is, becomes]) => ({ fault, file, is, becomes, specs }));
