import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { addDays, bangkokDayOf, startOfDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { ComplaintIntakeService } from '../../cases/intake/complaint-intake.service.js';
import type { Arrival } from '../../cases/intake/submission.js';
import type { Category } from '../../core/office/category.entity.js';
import { OfficeDirectoryService } from '../../core/office/office-directory.service.js';
import { UsageError, type OfficeCommand } from './command.js';
import { readImportLine, WrongLine, type ImportLine } from './import-line.rule.js';
import { seededDays } from './seeded-days.rule.js';

const usage = 'complaints:import FILE [--received-over DAYS --seed S]';
const AT_ONCE = 4;
const OFFICE_OPENS_MS = 9 * 3_600_000;

interface Line extends ImportLine {
  no: number;
}

/** Submits the lines of a JSONL file through the same intake as everybody; a second run submits nothing twice. */
export const complaintsImportCommand: OfficeCommand = {
  name: 'complaints:import',
  usage,
  async run({ args, app, out, now }) {
    const { file, days, seed } = readArguments(args);
    const content = await readFile(file, 'utf8');
    const { lines, wrong } = readLines(
      content,
      await app.get(OfficeDirectoryService).categories(),
      bangkokDayOf(now),
    );
    const source = createHash('sha256').update(content).digest('hex');
    const back = seededDays(lines.length, days, seed);
    const intake = app.get(ComplaintIntakeService);
    let done = 0;
    const submitOne = async (line: Line, index: number): Promise<void> => {
      const sender = { key: `${source}:${line.no}`, holder: 'import' };
      const submission = { category: line.category, description: line.text };
      await intake.submit(submission, arrivalOf(line, back[index] ?? 0, now), sender);
      out.progress(++done, lines.length);
    };
    for (let from = 0; from < lines.length; from += AT_ONCE) {
      const batch = lines.slice(from, from + AT_ONCE);
      await Promise.all(batch.map((line, offset) => submitOne(line, from + offset)));
    }
    for (const text of wrong) out.line(text);
    out.line(`${lines.length} filed, ${wrong.length} refused`);
    return wrong.length === 0 ? 0 : 1;
  },
};

function readLines(
  content: string,
  categories: readonly Category[],
  today: CivilDay,
): { lines: Line[]; wrong: string[] } {
  const lines: Line[] = [];
  const wrong: string[] = [];
  for (const [index, line] of content.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      lines.push({ ...readImportLine(line, categories, today), no: index + 1 });
    } catch (error) {
      if (!(error instanceof WrongLine)) throw error;
      wrong.push(`line ${index + 1}: ${error.message}`);
    }
  }
  return { lines, wrong };
}

function arrivalOf(line: Line, daysBack: number, now: Date): Arrival {
  const receivedOn = line.receivedOn ?? addDays(bangkokDayOf(now), -daysBack);
  const morning = new Date(startOfDay(receivedOn).getTime() + OFFICE_OPENS_MS);
  return { channel: 'web', receivedAt: morning < now ? morning : now, receivedOn };
}

function readArguments(args: readonly string[]): { file: string; days: number; seed: number } {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'received-over': text, seed: text },
  });
  const days = wholeNumber(values['received-over'], 1, 3650);
  const seed = wholeNumber(values.seed, 0, 2 ** 32);
  const [file, more] = positionals;
  if (!file || more) throw new UsageError(usage);
  return { file, days, seed };
}

function wholeNumber(typed: string | undefined, least: number, most: number): number {
  const value = Number(typed ?? 1);
  if (!Number.isInteger(value) || value < least || value > most) throw new UsageError(usage);
  return value;
}
