import type { Citizens, Submitted } from './citizens.js';
import * as facts from './facts.sql.js';
import type { Incident } from './incident.js';
import type { Town } from './town.js';

/** What became of the submissions. */
export interface FilingVerdict {
  submitted: number;
  byForm: number;
  byJson: number;
  /** Acknowledged with 201, and not there. */
  lost: string[];
  /** Rows beyond one for each citizen's key. */
  doubled: number;
  /** Complaints without their one number, period, receipt or gapless events. */
  broken: number;
  refusals: string[];
  /** Those that came while something failed which no submission may wait for, and nothing else. */
  unhindered: number;
  /** The slowest of these, and what was injected meanwhile. */
  slowestMs: number;
  slowestAmid: string;
}

/** Judges the submissions by the table of complaints, the import's size and the citizens' own notes. */
export async function judgeFilings(
  town: Town,
  citizens: Citizens,
  imported: number,
): Promise<FilingVerdict> {
  const numbers = await town.postgres.query<{ number: string }>(facts.NUMBERS);
  const [row] = await town.postgres.query<{ n: number }>(facts.BROKEN_MATTERS);
  const stored = new Set(numbers.map(({ number }) => number));
  const told = citizens.submitted.flatMap(({ number }) => number ?? []);
  const by = (one: Submitted['way']): number =>
    citizens.submitted.filter(({ way, number }) => way === one && number !== null).length;
  const unhindered = citizens.submitted
    .filter(({ at, ms }) => nothingHindered(town, at, at + ms))
    .sort((a, b) => b.ms - a.ms);
  const [slowest] = unhindered;
  return {
    submitted: told.length,
    byForm: by('form'),
    byJson: by('json'),
    lost: told.filter((number) => !stored.has(number)),
    doubled:
      numbers.length - imported - citizens.submitted.length + (told.length - new Set(told).size),
    broken: row!.n,
    refusals: citizens.refusals,
    unhindered: unhindered.length,
    slowestMs: slowest?.ms ?? 0,
    slowestAmid: slowest ? around(town, slowest) : '',
  };
}

/**
 * What a submission does without: its mails and its jobs come later. A worker that starts again takes the
 * machine, though.
 */
const isDispensable = ({ kind, target }: Incident): boolean =>
  /^(redis|smtp|worker\d+)$/.test(target) && kind !== 'kill -9';

/** Until so long after it, a fault may still show. */
const SHOWS_MS = 3000;

const between = ({ incidents }: Town, from: number, to: number): Incident[] =>
  incidents.all.filter((one) => one.from < to && (one.to ?? Infinity) > from);

function nothingHindered(town: Town, from: number, to: number): boolean {
  const during = between(town, from - SHOWS_MS, to);
  return during.length > 0 && during.every(isDispensable);
}

/** What was injected from half a minute before a submission until its end: to find the cause by. */
const around = (town: Town, { way, at, ms }: Submitted): string =>
  between(town, at - 10 * SHOWS_MS, at + ms)
    .map(({ kind, target, from, to }) => `${kind} ${target} ${from - at} to ${(to ?? at) - at} ms`)
    .reduce((all, one) => `${all}, ${one}`, `by ${way}, ${new Date(at).toISOString()}`);
