/** The pages of a case whose long texts keep themselves: the case, and its new letter. */
const KEEPING_PAGE = /^\/staff\/complaints\/([^/?]+)(?:\/notices\/new)?$/;

/** The number in the path of a page whose forms keep themselves; null for every other page. */
export const numberOfKeepingPage = (path: string): string | null =>
  KEEPING_PAGE.exec(path)?.[1] ?? null;
