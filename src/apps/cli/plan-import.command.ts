import type { INestApplicationContext } from '@nestjs/common';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { dayProblem, foldedDay } from '../../core/calendar/typed-day.js';
import { fieldWords } from '../../core/forms/field.messages.js';
import {
  PlanImportService,
  usualFollowedFrom,
  type PlanPreview,
} from '../../plan/files/plan-import.service.js';
import type { PlanFile } from '../../plan/files/plan-file.js';
import { locationWords, problemWords } from '../../plan/files/plan-problems.messages.js';
import { PlanRevisionsService } from '../../plan/files/plan-revisions.service.js';
import { UsageError, type OfficeCommand } from './command.js';

const usage =
  'plan:import FILE [--yes] [--reason TEXT --on YYYY-MM-DD] [--followed-from YYYY-MM-DD]';

/**
 * Checks a plan's file as the page does and, with --yes, imports it: as a new year, or as a revision with its
 * reason.
 */
export const planImportCommand: OfficeCommand = {
  name: 'plan:import',
  usage,
  async run({ args, app, out, now }) {
    const { file, yes, reason, on, followedFrom } = readArguments(args, bangkokDayOf(now));
    const preview = await app.get(PlanImportService).preview(await readFile(file));
    const { plan } = preview;
    if (!plan) {
      for (const one of preview.problems)
        out.line(`${locationWords(one)} ${problemWords(one)}`.trim());
      out.line(`${preview.problems.length} problems, nothing written`);
      return 1;
    }
    for (const line of changeLines(preview)) out.line(line);
    const { fiscalYear } = plan.document;
    out.line(`plan of ${fiscalYear}: ${plan.projects.length} projects`);
    if (!yes) {
      out.line('nothing written: say --yes to take it');
      return 0;
    }
    await take(app, preview, plan, { reason, on, followedFrom, now });
    out.line('written');
    return 0;
  },
};

interface Terms {
  reason: string | undefined;
  on: string | undefined;
  followedFrom: string | undefined;
  now: Date;
}

/** Adds a new year's plan, or revises the one in force. */
async function take(
  app: INestApplicationContext,
  { base }: PlanPreview,
  plan: PlanFile,
  { reason = '', on, followedFrom, now }: Terms,
): Promise<void> {
  if (base === null) {
    const from = followedFrom ?? usualFollowedFrom(plan, now);
    return app.get(PlanImportService).add({ plan, followedFrom: from, actorId: null });
  }
  const terms = { reason, revisedOn: on ?? bangkokDayOf(now), actorId: null };
  await app.get(PlanRevisionsService).revise({ plan, base, ...terms, now });
}

const changeLines = ({ changes }: PlanPreview): string[] =>
  changes.map(({ project, field }) => `changes ${[project, field].filter(Boolean).join(' ')}`);

function readArguments(
  args: readonly string[],
  today: CivilDay,
): {
  file: string;
  yes: boolean;
  reason: string | undefined;
  on: string | undefined;
  followedFrom: string | undefined;
} {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { yes: { type: 'boolean' }, reason: text, on: text, 'followed-from': text },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(usage);
  const { yes = false, reason, on } = values;
  const followedFrom = dayArgument(values['followed-from'], today);
  return { file, yes, reason, on: dayArgument(on, today), followedFrom };
}

const BOUNDS = { back: 10, ahead: 5 };

function dayArgument(typed: string | undefined, today: CivilDay): CivilDay | undefined {
  if (typed === undefined) return undefined;
  const wrong = dayProblem(typed, { otherwise: usage, bounds: BOUNDS, today });
  if (wrong !== null) throw new UsageError(fieldWords(wrong) ?? wrong);
  return foldedDay(typed);
}
