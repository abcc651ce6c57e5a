import { CASE_MUTANTS } from './case-mutants.data.js';
import { DEADLINE_MUTANTS } from './deadline-mutants.data.js';
import { ESCALATION_MUTANTS } from './escalation-mutants.data.js';
import { LETTER_MUTANTS } from './letter-mutants.data.js';
import type { Mutant } from './mutant.js';
import { PEOPLE_MUTANTS } from './people-mutants.data.js';
import { PLAN_MUTANTS } from './plan-mutants.data.js';

/** Every fault that `npm run test:mutants` plants. */
export const MUTANTS: readonly Mutant[] = [
  ...DEADLINE_MUTANTS,
  ...ESCALATION_MUTANTS,
  ...CASE_MUTANTS,
  ...PEOPLE_MUTANTS,
  ...LETTER_MUTANTS,
  ...PLAN_MUTANTS,
];
