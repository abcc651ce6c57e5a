import type { BulkActName } from '../../../escalation/bulk/bulk-acts.js';
import type { BulkAsked } from '../../../escalation/bulk/bulk-orders.service.js';
import { NothingChosen } from '../../../escalation/bulk/bulk.errors.js';
import type { FormRead } from '../../../platform/http/form-reader.js';
import type { BulkDto } from './bulk.dto.js';

/** What the form of the queue asks for; throws NothingChosen where no act or no case was chosen. */
export function askedOf(read: FormRead<BulkDto>): BulkAsked {
  if (!read.ok) throw new NothingChosen();
  const { act: chosen, number = [], all, shown = '' } = read.value;
  const numbers = all === undefined ? number : shown.split(' ').filter(Boolean);
  if (numbers.length === 0) throw new NothingChosen();
  const [act, officerId] = chosen.split(':') as [BulkActName, string?];
  return { act, numbers, input: officerId === undefined ? {} : { officerId } };
}
