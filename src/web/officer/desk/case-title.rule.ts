import { firstWords } from '../../../platform/text/first-words.rule.js';

/** UTF-16 units of what the citizen wrote that stand where no title is set yet. */
const MOST_WORDS = 80;

/** The title of a case in a list, or how the complaint begins while it has none. */
export const caseTitle = (
  { subject, begins }: { readonly subject: string | null; readonly begins: string },
  most = MOST_WORDS,
): string => subject ?? firstWords(begins, most);
