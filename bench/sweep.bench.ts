import { rmSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { addDays, bangkokDayOf } from '../src/core/calendar/civil-day.js';
import { startEmbeddedPostgres } from '../src/apps/launcher/postgres/embedded-postgres.js';
import type { Municipality } from '../test/support/municipality.js';
import { throwawayFolder } from '../test/support/servers.js';
import { END_ALL_DUE, OPEN_CASES } from './open-cases.sql.js';
import { writeByPlainSql } from './plain-sql.reference.js';
import { median, say } from './timings.js';

const BATCH = 200;
const CHUNK = 50_000;

interface Timing {
  seconds: number;
  perSecond: number;
  worstLatenessSeconds: number;
}

const round = (value: number, digits = 1): string => value.toFixed(digits);

/** Fills a town with cases that are open and not due for days. */
async function fill(town: Municipality, open: number): Promise<void> {
  const received = addDays(bangkokDayOf(new Date()), -1);
  for (let made = 0; made < open; made += CHUNK) {
    const count = Math.min(CHUNK, open - made);
    const later = new Date(Date.now() + 5 * 86_400_000);
    // Nothing of a million cases that the sweep passes over is listed, chained or suggested for.
    await town.dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL session_replication_role = replica');
      await manager.query(OPEN_CASES, [`OPEN-${made}-`, count, received, later]);
    });
    process.stderr.write(`\r${made + count} of ${open} open cases`);
  }
  process.stderr.write('\n');
}

let series = 0;
/** Makes cases that fell due yesterday, all to be looked at now. */
async function makeDue(town: Municipality, due: number): Promise<void> {
  const received = addDays(bangkokDayOf(new Date()), -16);
  await town.rows(END_ALL_DUE);
  series += 1;
  await town.rows(OPEN_CASES, [`DUE-${series}-`, due, received, new Date()]);
  await town.rows('VACUUM ANALYZE period, matter, matter_event, escalation, pending_event');
}

/** Times one way of writing the escalations of `due` cases; throws when it wrote another number. */
async function time(
  town: Municipality,
  due: number,
  write: () => Promise<number>,
): Promise<Timing> {
  await makeDue(town, due);
  const started = performance.now();
  const from = new Date();
  const written = await write();
  const seconds = (performance.now() - started) / 1000;
  if (written !== due) throw new Error(`${written} of ${due} written`);
  const [row] = await town.rows<{ late: number }>(
    `SELECT max(extract(epoch FROM recorded_at - $1::timestamptz))::float AS late FROM escalation`,
    [from],
  );
  return { seconds, perSecond: due / seconds, worstLatenessSeconds: row!.late };
}

function line(name: string, timings: Timing[]): string {
  const rate = median(timings.map(({ perSecond }) => perSecond));
  const seconds = median(timings.map((timing) => timing.seconds));
  const late = Math.max(...timings.map(({ worstLatenessSeconds }) => worstLatenessSeconds));
  return `| ${name} | ${Math.round(rate)} | ${round(seconds, 2)} | ${round(late, 2)} |`;
}

const rateOf = (timings: Timing[]): number => median(timings.map(({ perSecond }) => perSecond));
const secondsOf = (timings: Timing[]): number => median(timings.map(({ seconds }) => seconds));

/**
 * `--due` cases fall due at once among `--open` open ones, and the same among as few as are due; beside
 * it the rate at which plain SQL writes the same rows. Medians of `--rounds` rounds, ways alternating.
 */
export async function bench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      open: { type: 'string', default: '1000000' },
      due: { type: 'string', default: '10000' },
      rounds: { type: 'string', default: '3' },
    },
  });
  const [open, due, rounds] = [values.open, values.due, values.rounds].map(Number) as [
    number,
    number,
    number,
  ];
  const folder = throwawayFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder });
  process.env['TEST_DATABASE_URL'] = server.adminUrl;
  // Read when the server's address is known.
  const { Municipality: Town } = await import('../test/support/municipality.js');
  const crowded = await Town.open();
  const quiet = await Town.open();
  await fill(crowded, open - due);
  await crowded.rows('VACUUM ANALYZE');

  // The first run warms caches and code up, and counts nowhere.
  await time(crowded, due, () => crowded.sweep());
  await time(quiet, due, () => quiet.sweep());
  const among: Record<'many' | 'few' | 'plain', Timing[]> = { many: [], few: [], plain: [] };
  for (let number = 0; number < rounds; number += 1) {
    among.many.push(await time(crowded, due, () => crowded.sweep()));
    among.plain.push(await time(crowded, due, () => writeByPlainSql(crowded.dataSource, BATCH)));
    among.few.push(await time(quiet, due, () => quiet.sweep()));
    process.stderr.write(`round ${number + 1} of ${rounds}\n`);
  }
  const memory = process.resourceUsage().maxRSS / 1024;
  const count = (value: number): string => value.toLocaleString('en');
  say(
    `\n${cpus().length} cores (${cpus()[0]?.model.trim()}), ${round(totalmem() / 2 ** 30, 0)} GiB`,
  );
  say(`Node ${process.version}, PostgreSQL with fsync on the same machine, ${rounds} rounds\n`);
  say('| What | Escalations per second | Seconds (median) | Worst lateness, s |');
  say('| --- | --- | --- | --- |');
  say(line(`sweep, ${count(due)} due among ${count(open)} open`, among.many));
  say(line(`sweep, ${count(due)} due among ${count(due)} open`, among.few));
  say(line('plain SQL, the same rows', among.plain));
  say(`\nsweep : plain SQL = ${round(rateOf(among.many) / rateOf(among.plain), 2)} (wanted: 0.33)`);
  const growth = secondsOf(among.few) / secondsOf(among.many);
  say(`time among few : among many = ${round(growth, 2)} (wanted: 0.80)`);
  say(`memory of the sweeping process: ${Math.round(memory)} MB`);
  await crowded.close();
  await quiet.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
