import type { CaseRecord, IdentityLook } from '../../../cases/complaints/case-record.query.js';
import { addDays, bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';

/** Of a restricted case a look is told after so many days: told at once, it could warn whom the case accuses. */
export const RESTRICTED_DELAY_DAYS = 30;

/** Who was shown who complained, as the complainant may read it on a day in Bangkok. */
export function tellableLooks(
  { looks, matter }: Pick<CaseRecord, 'looks'> & { matter: { restricted: boolean } },
  today: CivilDay,
): IdentityLook[] {
  if (!matter.restricted) return looks;
  const until = addDays(today, -RESTRICTED_DELAY_DAYS);
  return looks.filter(({ at }) => bangkokDayOf(at) <= until);
}
