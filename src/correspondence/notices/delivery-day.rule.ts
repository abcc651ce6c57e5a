import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { DeliveryRefused } from './response.errors.js';

/** Further back than so many days, a delivery asks for a reason and a proof. */
export const LATE_ENTRY_DAYS = 1;

/**
 * Checks the day on which the post took a letter or the citizen signed for it: not in the future, not
 * before the letter's date; more than a day back it takes a reason and the proof as a file. Throws
 * DeliveryRefused.
 */
export function checkDeliveryDay(
  delivered: { on: CivilDay; hasReason: boolean; hasFile: boolean },
  letterOn: CivilDay,
  today: CivilDay,
): void {
  if (delivered.on > today) throw new DeliveryRefused('delivered_in_future', 'deliveredOn');
  if (delivered.on < letterOn) throw new DeliveryRefused('delivered_before_letter', 'deliveredOn');
  if (delivered.on >= addDays(today, -LATE_ENTRY_DAYS)) return;
  if (!delivered.hasReason) throw new DeliveryRefused('late_entry_reason', 'lateWhy');
  if (!delivered.hasFile) throw new DeliveryRefused('late_entry_proof', 'proof');
}
