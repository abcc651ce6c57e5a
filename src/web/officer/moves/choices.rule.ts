import type { Account } from '../../../core/accounts/account.entity.js';
import type { SelectItem } from '../../../platform/ui/select.js';
import { deskWords } from './desk.messages.js';

/** The items of a choice, values with their words; nothing is chosen at first. */
export const choices = (
  items: readonly (readonly [value: string, text: string])[],
): SelectItem[] => [
  { value: '', text: deskWords.choose },
  ...items.map(([value, text]) => ({ value, text })),
];

/** An officer as a choice. */
export const withPosition = ({ id, displayName, position }: Account): [string, string] => [
  id,
  `${displayName} · ${position}`,
];
