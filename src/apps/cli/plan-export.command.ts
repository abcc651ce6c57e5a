import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PlanFileQuery } from '../../plan/files/plan-file.query.js';
import { PLAN_FORMATS, writePlan } from '../../plan/files/plan-writer.js';
import { YearNotFound } from '../../plan/plan/plan.errors.js';
import { UsageError, type OfficeCommand } from './command.js';

const usage = 'plan:export YEAR FILE.xlsx|csv|json';

/** Writes the plan in force of a year to a file, by the file's ending. */
export const planExportCommand: OfficeCommand = {
  name: 'plan:export',
  usage,
  async run({ args, app, out }) {
    const [year = '', file = ''] = args;
    const format = path.extname(file).slice(1);
    if (!/^\d{4}$/.test(year) || !isFormat(format)) throw new UsageError(usage);
    const plan = await app.get(PlanFileQuery).read(Number(year));
    if (!plan) throw new YearNotFound(year);
    await writeFile(file, writePlan(plan, format));
    out.line(`${plan.projects.length} projects written to ${file}`);
    return 0;
  },
};

const isFormat = (text: string): text is keyof typeof PLAN_FORMATS =>
  Object.hasOwn(PLAN_FORMATS, text);
