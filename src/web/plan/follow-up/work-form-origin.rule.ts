import { PROJECT_CODE } from '../../../plan/plan/project-code.rule.js';
import { ProjectNotFound } from '../../../plan/plan/plan.errors.js';

/** What a report's reference looks like. */
export const REPORT_REFERENCE = /^R-[\w-]{1,60}$/;

/** The project of a work, and the page to return to. */
export interface WorkFormOrigin {
  project: string;
  division: string | null;
  report: string | null;
}

/** Reads an address; throws ProjectNotFound where it names no project. */
export function originOf(query: Record<string, unknown>): WorkFormOrigin {
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
export const returnTo = ({ project, report }: WorkFormOrigin, done: string): string =>
  report === null
    ? `/staff/plan/${project}?done=${done}#follow-up`
    : `/staff/plan/reports/${report}?done=${done}`;

/** The query string that carries the origin to the form's own page. */
export function originQuery({ project, division, report }: WorkFormOrigin): string {
  const parts = Object.entries({ project, division, report }).filter(([, value]) => value !== null);
  return new URLSearchParams(parts as [string, string][]).toString();
}

const textOf = (value: unknown, shape: RegExp): string | null =>
  typeof value === 'string' && shape.test(value) ? value : null;
