/** Below this many, a number of cases could point at a person. */
export const FEWEST_TOLD = 5;

/** Whether there are some, but too few to be told. */
export const tooFew = (cases: number): boolean => cases > 0 && cases < FEWEST_TOLD;

/** A number of cases, or null where it may not be told; no number tells of none either. */
export const toldCount = (cases: number): number | null => (cases < FEWEST_TOLD ? null : cases);
