import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { fieldWords } from '../../core/forms/field.messages.js';
import {
  ComplaintImportService,
  type ImportPreview,
} from '../../cases/imports/complaint-import.service.js';
import { ImportRunsService } from '../../cases/imports/import-runs.service.js';
import { importWords as words } from '../../cases/imports/import.messages.js';
import type { TableProblem } from '../../cases/imports/table.js';
import { UsageError, type OfficeCommand } from './command.js';
import { seededDays } from './seeded-days.rule.js';

const usage = 'complaints:import FILE [--confirm] [--received-over DAYS --seed S]';

/**
 * Says what a file (XLSX, CSV, JSON, JSONL) would bring and what of it is wrong; with --confirm it submits what is
 * right, each row once whatever the file it came in.
 */
export const complaintsImportCommand: OfficeCommand = {
  name: 'complaints:import',
  usage,
  async run({ args, app, out, now }) {
    const { file, confirm, days, seed } = readArguments(args);
    const imports = app.get(ComplaintImportService);
    const today = bangkokDayOf(now);
    const bytes = await readFile(file);
    const preview = await imports.preview(bytes, today);
    const { ready, untaken, problems } = preview;
    if (untaken.length > 0) out.line(words.untaken(untaken.join(', ')));
    for (const problem of problems) out.line(lineOf(problem));
    if (!confirm || ready.length === 0) {
      out.line(countsOf(preview, confirm));
      return problems.length === 0 ? 0 : 1;
    }
    const daysBack = seededDays(1 + ready.at(-1)!.at, days, seed);
    const done = (count: number, of: number): void => out.progress(count, of);
    const filed = await app.get(ImportRunsService).fileNow(bytes, preview, { daysBack, done });
    out.line(undoLine(filed.id));
    out.line(filedLine(filed));
    return filed.refused === 0 ? 0 : 1;
  },
};

const lineOf = ({ row, column, code }: TableProblem): string =>
  [
    row === null ? '' : words.row(row),
    column === null ? '' : words.column(column),
    fieldWords(code, words.problems) ?? code,
  ]
    .filter(Boolean)
    .join(' ');

function countsOf({ ready, there, refused }: ImportPreview, confirmed: boolean): string {
  if (confirmed) return filedLine({ ready: 0, there, refused });
  const counts = `${there} already there, ${refused} refused`;
  return `${ready.length} new, ${counts}; nothing written: say --confirm to file them`;
}

const undoLine = (id: string): string => `import ${id}; complaints:import-undo takes it back`;

const filedLine = (counts: { ready: number; there: number; refused: number }): string =>
  `${counts.ready} filed, ${counts.there} already there, ${counts.refused} refused`;

function readArguments(args: readonly string[]): {
  file: string;
  confirm: boolean;
  days: number;
  seed: number;
} {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { 'received-over': text, seed: text, confirm: { type: 'boolean' } },
  });
  const days = wholeNumber(values['received-over'], 1, 3650);
  const seed = wholeNumber(values.seed, 0, 2 ** 32);
  const [file, more] = positionals;
  if (!file || more) throw new UsageError(usage);
  return { file, confirm: values.confirm === true, days, seed };
}

function wholeNumber(typed: string | undefined, least: number, most: number): number {
  const value = Number(typed ?? 1);
  if (!Number.isInteger(value) || value < least || value > most) throw new UsageError(usage);
  return value;
}
