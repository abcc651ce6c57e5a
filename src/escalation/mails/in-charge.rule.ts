import { recipientsFor, type Officer } from '../sweep/recipients.rule.js';
import type { MailedMatter } from './mail-kind.js';

/**
 * Who answers for a matter: its officer; where there is none, the heads of its division, then its officers, and
 * where nobody of these may know of it, who is notified in place of a head. Of a restricted one, its officers.
 */
export function inChargeOf(
  matter: Omit<MailedMatter, 'inCharge'>,
  officers: readonly Officer[],
): string[] {
  const { officerId, keepers, accusedIds, divisionCode, restricted } = matter;
  if (officerId !== null && !accusedIds.includes(officerId)) return [officerId];
  if (restricted) return keepers.length > 0 ? keepers : ['contact:outside_body'];
  const own = officers.filter((o) => o.divisionCode === divisionCode && !accusedIds.includes(o.id));
  const heads = own.filter(({ role }) => role === 'division_head');
  const told = heads.length > 0 ? heads : own;
  if (divisionCode !== null && told.length > 0) return told.map(({ id }) => id);
  return recipientsFor(['division_head'], matter, officers).told.map(({ recipient }) => recipient);
}
