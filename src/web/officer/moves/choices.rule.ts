import type { Account } from '../../../core/accounts/account.entity.js';
import type { SelectItem } from '../../../platform/ui/select.js';
import { complaintFormWords } from './complaint-form.messages.js';

/** The items of a choice, values with their words; nothing is chosen at first. */
export const choices = (
  items: readonly (readonly [value: string, text: string])[],
): SelectItem[] => [
  { value: '', text: complaintFormWords.choose },
  ...items.map(([value, text]) => ({ value, text })),
];

/** An officer as a choice. */
export const withPosition = ({ id, displayName, position }: Account): [string, string] => [
  id,
  `${displayName} · ${position}`,
];
