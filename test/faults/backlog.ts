import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { addDays, bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import type { Town } from './town.js';

const OFFICE = path.join(import.meta.dirname, '../../dist/src/apps/cli/office.js');
const run = promisify(execFile);
const PERIOD_DAYS = 15;
/** The receipt's day is told in the town's evening, an hour before the next one begins. */
const HOUR_MS = 3_600_000;

/**
 * Imports as many complaints at once, by the office's own command, all due so many nights later: what is to be
 * told of them falls on one night and becomes one digest for each who is told.
 */
export async function importBacklog(town: Town, size: number, nights: number): Promise<void> {
  const dueOn = addDays(bangkokDayOf(new Date(town.clock.now().getTime() + HOUR_MS)), nights - 1);
  const line = (no: number): object => ({
    text: `Backlog ${no}: the road before the school is broken and has been for weeks.`,
    category: 'ROAD',
    receivedOn: addDays(dueOn, -PERIOD_DAYS),
  });
  const file = path.join(town.folder, 'backlog.jsonl');
  const lines = Array.from({ length: size }, (_, no) => `${JSON.stringify(line(no + 1))}\n`);
  writeFileSync(file, lines.join(''));
  await run(process.execPath, [OFFICE, 'complaints:import', file, '--confirm'], {
    env: { PATH: process.env['PATH'], ...town.environment('office') },
    maxBuffer: 64 * 1024 * 1024,
  });
}
