import { isDeepStrictEqual } from 'node:util';
import type { FileProject, PlanFile } from './plan-file.js';

/** Codes of the projects that owe reports otherwise than before: what is new, or has other terms. */
export function projectsOwingOtherReports(before: PlanFile, after: PlanFile): string[] {
  const known = new Map(before.projects.map((project) => [project.code, termsOf(project)]));
  return after.projects
    .filter((project) => !isDeepStrictEqual(known.get(project.code), termsOf(project)))
    .map(({ code }) => code);
}

/** What decides which reports a project owes, and who owes them. */
const termsOf = (project: FileProject): unknown => {
  const { quarters, divisionCodes, everyDivision, reportEvery } = project;
  return { quarters, divisionCodes: [...divisionCodes].sort(), everyDivision, reportEvery };
};
