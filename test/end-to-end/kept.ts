import { addDays, type CivilDay } from '../../src/core/calendar/civil-day.js';
import type { RunningTown } from './running-town.js';

/** How many complaints the database holds. */
export async function complaintsKept({ town }: RunningTown): Promise<number> {
  const [row] = await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM complaint');
  return row!.n;
}

/** The last of a case's fifteen days, counted here from its receipt and not read from the program. */
export async function fifteenthDay({ town }: RunningTown, number: string): Promise<CivilDay> {
  const [row] = await town.rows<{ received_on: CivilDay }>(
    'SELECT received_on FROM matter WHERE reference = $1',
    [number],
  );
  return addDays(row!.received_on, 15);
}
