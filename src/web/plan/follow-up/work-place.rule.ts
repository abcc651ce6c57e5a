import { PROJECT_CODE } from '../../../plan/plan/project-code.rule.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';

/** What a report's reference looks like. */
export const REPORT_REFERENCE = /^R-[\w-]{1,60}$/;

/** Where a work belongs, and the page to go back to. */
export interface WorkPlace {
  project: string;
  division: string | null;
  report: string | null;
}

/** Reads an address; throws ProjectNotFound where it names no project. */
export function placeOf(query: Record<string, unknown>): WorkPlace {
  const project = textOf(query['project'], PROJECT_CODE);
  if (project === null) throw new ProjectNotFound('');
  return {
    project,
    division: textOf(query['division'], /^[A-Z]{2,8}$/),
    report: reportIn(query),
  };
}

/** The report from whose page an officer came, or null. */
export const reportIn = (query: Record<string, unknown>): string | null =>
  textOf(query['report'], REPORT_REFERENCE);

/** The page from which the officer came, with what was done. */
export const returnTo = ({ project, report }: WorkPlace, done: string): string =>
  report === null
    ? `/staff/plan/${project}?done=${done}#follow-up`
    : `/staff/plan/reports/${report}?done=${done}`;

/** The address that carries the place to the form's own page. */
export function placeQuery({ project, division, report }: WorkPlace): string {
  const parts = Object.entries({ project, division, report }).filter(([, value]) => value !== null);
  return new URLSearchParams(parts as [string, string][]).toString();
}

const textOf = (value: unknown, shape: RegExp): string | null =>
  typeof value === 'string' && shape.test(value) ? value : null;
