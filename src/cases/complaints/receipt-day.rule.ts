import { addDays, daysBetween, isCivilDay, type CivilDay } from '../../core/calendar/civil-day.js';

/** How far back an officer may enter a letter or a visit, in days. */
export const FURTHEST_BACK_DAYS = 60;

/** Further back than this asks for a reason, which is audited. */
export const REASON_AFTER_DAYS = 3;

/** What is wrong with a stated day of receipt, as a message key, or null; days are Bangkok's. */
export function wrongReceiptDay(
  receivedOn: CivilDay,
  reason: string | undefined,
  today: CivilDay,
): { field: string; message: string } | null {
  if (!isCivilDay(receivedOn)) return { field: 'receivedOn', message: 'received_on_wrong' };
  if (receivedOn > today) return { field: 'receivedOn', message: 'received_on_future' };
  if (receivedOn < addDays(today, -FURTHEST_BACK_DAYS)) {
    return { field: 'receivedOn', message: 'received_on_too_old' };
  }
  if (daysBetween(receivedOn, today) > REASON_AFTER_DAYS && !reason) {
    return { field: 'backdateReason', message: 'backdate_reason_missing' };
  }
  return null;
}
