/** Below this many, a number of cases could point at a person. */
export const FEWEST_TOLD = 5;

/** Whether there are some, but too few to be shown. */
export const tooFew = (cases: number): boolean => cases > 0 && cases < FEWEST_TOLD;

/** The number of cases, or null below FEWEST_TOLD, so that null does not tell whether there are any. */
export const toldCount = (cases: number): number | null => (cases < FEWEST_TOLD ? null : cases);
