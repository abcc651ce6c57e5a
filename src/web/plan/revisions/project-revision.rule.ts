import { EVERY_DIVISION, EVERY_WORDS } from '../../../plan/files/plan-choices.data.js';
import type { FileProject, PlanFile } from '../../../plan/files/plan-file.js';
import type { ProjectRevisionDto } from './project-revision.dto.js';

/** Fields that the form shows as they are typed. */
const TYPED = [
  'title',
  'kind',
  'unit',
  'quantity',
  'budgetBaht',
  'indicator',
  'outcome',
  'divisionLabel',
  'notes',
  'reportEvery',
  'computed',
] as const;

/** What the form sends, empty or not. */
export const SENT_FIELDS = [...TYPED, 'divisions', 'reason', 'revisedOn'];

/** A project as its form shows it. */
export function projectFields(project: FileProject): Record<string, string> {
  const values = project as unknown as Record<string, string | number | null>;
  const typed = TYPED.map((field) => [field, String(values[field] ?? '')]);
  const divisions = project.everyDivision ? EVERY_DIVISION : project.divisionCodes.join(', ');
  const quarters = project.quarters.flatMap((planned, index) => (planned ? [index + 1] : []));
  return { ...Object.fromEntries(typed), divisions, quarters: quarters.join(',') };
}

/** The form as its page shows it again; what was cleared stays empty. */
export function typedFields(form: ProjectRevisionDto): Record<string, string> {
  const values = form as unknown as Record<string, string | undefined>;
  const fields = [...TYPED, 'divisions', 'reason', 'revisedOn', 'withdraw', 'base', 'over'];
  const typed = Object.fromEntries(fields.map((field) => [field, values[field] ?? '']));
  return { ...typed, quarters: (form.quarters ?? []).join(',') };
}

/**
 * The plan with the project as the form says, or without it, as a JSON that is checked like any file:
 * what was typed may be wrong.
 */
export function revisedPlan(
  plan: PlanFile,
  project: FileProject,
  form: ProjectRevisionDto,
): unknown {
  const others = plan.projects.filter(({ code }) => code !== project.code);
  if (form.withdraw === 'yes') return { ...plan, projects: others };
  const { divisions = '', quarters = [] } = form;
  const typed = Object.fromEntries(
    TYPED.map((field) => [field, (form as unknown as Record<string, string>)[field] ?? '']),
  );
  const every = EVERY_WORDS.includes(divisions);
  const revised = {
    ...project,
    ...typed,
    quarters: [1, 2, 3, 4].map((no) => quarters.includes(String(no))),
    everyDivision: every,
    divisionCodes: every || divisions === '' ? [] : divisions.split(/\s*,\s*/),
  };
  return { ...plan, projects: [...others, revised].sort(inOrder) };
}

const inOrder = (one: { code: string }, other: { code: string }): number =>
  one.code.localeCompare(other.code, 'en');
