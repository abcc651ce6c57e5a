import type { CivilDay } from '../../calendar/civil-day.js';
import { HOLIDAYS_2564_2567 } from './holidays-2564-2567.data.js';
import { HOLIDAYS_2568_2570 } from './holidays-2568-2570.data.js';

/** A holiday as it is first loaded; the office edits the table afterwards. */
interface HolidaySeed {
  day: CivilDay;
  name: string;
  /** False on Labour Day and Children's Day, which do not close government offices. */
  officeClosed: boolean;
}

/** Where the seeded days come from, as the holiday table says it. */
export const HOLIDAY_SOURCE = 'vacanza/holidays';

function seedOf(line: string): HolidaySeed {
  const [, day, mark, name] = /^(\S+) (closed|open) (.+)$/.exec(line) ?? [];
  if (!day || !mark || !name) throw new Error(`unreadable holiday line: ${line}`);
  return { day, name, officeClosed: mark === 'closed' };
}

/** The holidays of the Buddhist years 2564 to 2570, in order of day. */
export const HOLIDAYS: readonly HolidaySeed[] = [HOLIDAYS_2564_2567, HOLIDAYS_2568_2570].flatMap(
  (years) => years.trim().split('\n').map(seedOf),
);
