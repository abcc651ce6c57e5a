import { isWritten } from '../ui/written-text.rule.js';
import type { PostedValues } from '../ui/resumed-form.js';

/** What forms carry besides what somebody writes into them. */
const UNSEEN = new Set([
  'version',
  'over',
  'seen',
  'base',
  'plan',
  'template',
  'formKey',
  'id',
  'act',
  'step',
  'kept',
]);

/** The texts that somebody wrote into a posted form, without what its page carried unseen. */
export const writtenTexts = (values: PostedValues): string[] =>
  Object.entries(values)
    .filter(([name, texts]) => !UNSEEN.has(name) && texts.some(isWritten))
    .flatMap(([, texts]) => texts);
