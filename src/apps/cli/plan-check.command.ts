import { checkPlan } from '../../plan/plan/plan-check.js';
import type { OfficeCommand } from './command.js';

/** Compares the plan's data with the document's text, row by row. */
export const planCheckCommand: OfficeCommand = {
  name: 'plan:check',
  usage: 'plan:check',
  run({ out }) {
    const differences = checkPlan();
    for (const difference of differences) out.line(difference);
    out.line(`${differences.length} differences between the plan's data and its text`);
    return Promise.resolve(differences.length === 0 ? 0 : 1);
  },
};
