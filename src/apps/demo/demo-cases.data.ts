import type { DemoCase } from './demo-case.js';
import { CLEAN_CASES } from './demo-cases-clean.data.js';
import { OFFICE_CASES } from './demo-cases-office.data.js';
import { PEOPLE_CASES } from './demo-cases-people.data.js';
import { STREET_CASES } from './demo-cases-streets.data.js';

/** Every demo case: invented, of nobody, written for the demonstration. */
export const DEMO_CASES: readonly DemoCase[] = [
  ...STREET_CASES,
  ...CLEAN_CASES,
  ...PEOPLE_CASES,
  ...OFFICE_CASES,
];

export type { DemoCase } from './demo-case.js';
