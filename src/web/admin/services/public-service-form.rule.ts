import { storedLine } from '../../../platform/text/one-spelling.rule.js';
import { arabicDigits } from '../../../core/calendar/thai-date.js';
import type { PublicServiceEntry } from '../../../core/office/public-service-catalogue.query.js';
import {
  MOST_STEPS,
  type PublicServiceDraft,
  type PublicServiceProblem,
  type StepDraft,
} from '../../../core/office/public-service-draft.rule.js';
import { MEASURED_STEPS } from '../../../core/office/public-service-step.entity.js';

/** The numbers of the form's steps. */
export const STEP_NUMBERS = Array.from({ length: MOST_STEPS }, (_, at) => at + 1);

type Fields = Readonly<Record<string, unknown>>;

/** A service as its form was sent. */
interface PublicServiceRead {
  draft: PublicServiceDraft;
  /** The form's number of each of the draft's steps: empty ones in between are left out. */
  rows: number[];
  typed: Record<string, string>;
  seen: string;
}

/** Reads the form; null where it has a field that no service has. `code` is the address's, if any. */
export function readPublicService(body: Fields, code?: string): PublicServiceRead | null {
  const own = ['code', 'name', 'division', 'seen', 'over'];
  const known = new Set([...own, ...STEP_NUMBERS.flatMap((no) => stepFields(no))]);
  if (!Object.keys(body).every((name) => known.has(name))) return null;
  const typed = Object.fromEntries(Object.keys(body).map((name) => [name, textOf(body[name])]));
  const rows = STEP_NUMBERS.filter((no) => typed[`step_${no}`] || typed[`days_${no}`]);
  const draft = {
    code: code ?? typed.code ?? '',
    name: typed.name ?? '',
    divisionCode: typed.division ?? '',
    steps: rows.map((no) => stepOf(typed, no)),
  };
  const [seen, over] = [rawOf(body.seen), rawOf(body.over)];
  return { draft, rows, typed: { ...typed, seen, over }, seen: over || seen };
}

const rawOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const stepFields = (no: number): string[] => [`step_${no}`, `days_${no}`, `measured_${no}`];

function stepOf(typed: Readonly<Record<string, string>>, no: number): StepDraft {
  const days = arabicDigits(typed[`days_${no}`] ?? '');
  return {
    name: typed[`step_${no}`] ?? '',
    days: /^\d{1,3}$/.test(days) ? Number(days) : Number.NaN,
    measured: MEASURED_STEPS.find((one) => one === typed[`measured_${no}`]) ?? null,
  };
}

/** The id of the field at which a problem stands. */
export const fieldOf = ({ field, step }: PublicServiceProblem, rows: readonly number[]): string =>
  step === undefined ? field : `${field}_${rows[step - 1] ?? 1}`;

/** The fields that show a service. */
export function publicServiceFields({
  service,
  steps,
}: PublicServiceEntry): Record<string, string> {
  const rows = steps.flatMap(({ name, days, measured }, at) => [
    [`step_${at + 1}`, name],
    [`days_${at + 1}`, String(days)],
    [`measured_${at + 1}`, measured ?? ''],
  ]);
  const own = { code: service.code, name: service.name, division: service.divisionCode };
  return { ...own, ...(Object.fromEntries(rows) as Record<string, string>) };
}

/** A field's text in one line, without what cannot be stored. */
const textOf = (value: unknown): string => (typeof value === 'string' ? storedLine(value) : '');
