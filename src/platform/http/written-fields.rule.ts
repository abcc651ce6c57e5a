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

/** A posted form in two: the texts that somebody wrote, and what its page carried unseen. */
export function splitWritten(values: PostedValues): {
  written: PostedValues;
  unseen: PostedValues;
} {
  const entries = Object.entries(values);
  const wrote = ([name, texts]: (typeof entries)[number]): boolean =>
    !UNSEEN.has(name) && texts.some(isWritten);
  return {
    written: Object.fromEntries(entries.filter(wrote)),
    unseen: Object.fromEntries(entries.filter((entry) => !wrote(entry))),
  };
}
