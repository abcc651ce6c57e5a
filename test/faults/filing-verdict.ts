import type { Citizens, Filed } from './citizens.js';
import * as facts from './facts.sql.js';
import { DATABASE_AWAY, type Incident } from './incident.js';
import type { Town } from './town.js';

/** What became of the filings. */
export interface FilingVerdict {
  filed: number;
  byForm: number;
  byJson: number;
  /** Acknowledged with 201, and not there. */
  lost: string[];
  /** Rows beyond one for each citizen's key. */
  doubled: number;
  /** Complaints without their one number, period, receipt or gapless events. */
  broken: number;
  refusals: string[];
  /** The slowest 201 that came while only Redis or the mail server had a fault. */
  slowestMs: number;
}

/** Judges the filings by the table of complaints, the import's size and the citizens' own notes. */
export async function judgeFilings(
  town: Town,
  citizens: Citizens,
  imported: number,
): Promise<FilingVerdict> {
  const numbers = await town.postgres.query<{ number: string }>(facts.NUMBERS);
  const [row] = await town.postgres.query<{ n: number }>(facts.BROKEN_MATTERS);
  const stored = new Set(numbers.map(({ number }) => number));
  const told = citizens.filed.flatMap(({ number }) => number ?? []);
  const by = (one: Filed['way']): number =>
    citizens.filed.filter(({ way, number }) => way === one && number !== null).length;
  const alone = citizens.filed.filter(({ at, ms }) => onlyWakesWereAway(town, at, at + ms));
  return {
    filed: told.length,
    byForm: by('form'),
    byJson: by('json'),
    lost: told.filter((number) => !stored.has(number)),
    doubled: numbers.length - imported - citizens.filed.length + (told.length - new Set(told).size),
    broken: row!.n,
    refusals: citizens.refusals,
    slowestMs: Math.max(0, ...alone.map(({ ms }) => ms)),
  };
}

function onlyWakesWereAway({ incidents }: Town, from: number, to: number): boolean {
  const during = incidents.all.filter((one) => one.from < to && (one.to ?? Infinity) > from - 3000);
  const isWake = ({ target }: Incident): boolean => target === 'redis' || target === 'smtp';
  const away = incidents.overlap(DATABASE_AWAY, from - 3000, to) > 0;
  return !away && during.some(isWake) && during.every(isWake);
}
