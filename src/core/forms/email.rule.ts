import { isEmail } from 'class-validator';
import { unseenIn } from '../../platform/text/unseen.rule.js';

/**
 * What is wrong with an e-mail address as a message key, or null: `email_unseen` with name and place of a
 * character that is not seen, or the field's own key. Mail to an address with such a character goes to nobody.
 */
export function emailProblem(typed: string, otherwise: string): string | null {
  const unseen = unseenIn(typed);
  if (unseen) return `email_unseen ${unseen.name} ${unseen.place}`;
  return isEmail(typed) ? null : otherwise;
}
