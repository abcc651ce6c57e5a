import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { ServiceRefused } from './response.errors.js';

/**
 * Checks the day on which the post took a letter or the citizen signed for it: not in the future, not
 * before the letter's date; more than a day back it takes a reason and the proof as a file. Throws
 * ServiceRefused.
 */
export function checkServedDay(
  served: { on: CivilDay; hasReason: boolean; hasFile: boolean },
  letterOn: CivilDay,
  today: CivilDay,
): void {
  if (served.on > today) throw new ServiceRefused('served_in_future', 'servedOn');
  if (served.on < letterOn) throw new ServiceRefused('served_before_letter', 'servedOn');
  if (served.on >= addDays(today, -1)) return;
  if (!served.hasReason) throw new ServiceRefused('late_entry_reason', 'lateWhy');
  if (!served.hasFile) throw new ServiceRefused('late_entry_proof', 'proof');
}
