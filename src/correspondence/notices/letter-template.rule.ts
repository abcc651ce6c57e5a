import type { OfficeSettingValues } from '../../core/office/office-setting.entity.js';
import { isCivilDay } from '../../core/calendar/civil-day.js';
import { thaiDate, thaiDigits } from '../../core/calendar/thai-date.js';
import {
  PLACEHOLDERS,
  type Placeholder,
  type PlaceholderKey,
  type PlaceholderType,
} from './data/letter-placeholders.data.js';
import type { Notice, Outcome } from './notice.entity.js';

/** Which letters a template is for; null stands for any. */
export interface TemplateScope {
  kind: Notice['kind'];
  outcome: Outcome | null;
  category: string | null;
  /** Restricted matters have letters of their own, which tell nothing. */
  restricted: boolean;
}

export interface TemplateText {
  title: string;
  body: string;
}

/** What is known of a matter, by placeholder; days as YYYY-MM-DD in Asia/Bangkok. */
export type PlaceholderValues = Partial<Record<PlaceholderKey, string | null>>;

/** A placeholder that was not filled: it is unknown, has no value, or is only half a placeholder. */
export interface PlaceholderProblem {
  name: string;
  kind: 'unknown' | 'empty' | 'unpaired';
}

const PLACE = /\{\{([^{}\n]*)\}\}/g;
/** What is left of a placeholder whose other half is misspelt; a letter has no other use for it. */
const HALF = /\{\{|\}\}/g;
const BY_WORD = new Map<string, PlaceholderKey>(
  Object.entries(PLACEHOLDERS).map(([key, { word }]) => [word, key as PlaceholderKey]),
);

const PRINT: Readonly<Record<PlaceholderType, (value: string) => string>> = {
  text: (value) => value,
  numeral: thaiDigits,
  day: (value) => (isCivilDay(value) ? thaiDigits(thaiDate(value)) : value),
};

/** Fills the placeholders that have a value, once and in one pass; the others stay, each reported once. */
export function fillTemplate(
  body: string,
  values: PlaceholderValues,
): { body: string; problems: PlaceholderProblem[] } {
  const problems = new Map<string, PlaceholderProblem>();
  const filled = body.replace(PLACE, (place: string, inner: string) => {
    const name = inner.trim();
    const key = BY_WORD.get(name);
    const value = key && values[key]?.trim();
    if (key && value) return PRINT[PLACEHOLDERS[key].type](value);
    problems.set(name, { name, kind: key ? 'empty' : 'unknown' });
    return place;
  });
  for (const half of body.replace(PLACE, ' ').match(HALF) ?? []) {
    problems.set(half, { name: half, kind: 'unpaired' });
  }
  return { body: filled, problems: [...problems.values()] };
}

/** The placeholders still to be written over in a letter's text; a letter that has any is not signed. */
export function openPlaceholders(body: string): PlaceholderProblem[] {
  return fillTemplate(body, {}).problems;
}

/** The values that the office's settings give to the placeholders of every template. */
export const officeValues = (settings: OfficeSettingValues): PlaceholderValues => ({
  municipality: settings['municipality.name'],
  ownerUnit: settings['letter.owner_unit'],
  address: settings['office.address'].replace(/\s+/g, ' '),
  phone: settings['office.phone'],
  legalBasis: settings['letter.legal_basis'],
});

/** The example values of a template's preview, without those of the office. */
export const EXAMPLE_VALUES: PlaceholderValues = Object.fromEntries(
  Object.entries<Placeholder>(PLACEHOLDERS).map(([key, { example }]) => [key, example]),
);

/** The code of a scope's template: the same scope always has the same. */
export function templateCode({ kind, outcome, category, restricted }: TemplateScope): string {
  return [restricted && 'restricted', kind, outcome, category].filter(Boolean).join('_');
}

const fits = (template: TemplateScope, wanted: TemplateScope): boolean =>
  template.kind === wanted.kind &&
  template.restricted === wanted.restricted &&
  (template.outcome === null || template.outcome === wanted.outcome) &&
  (template.category === null || template.category === wanted.category);

const closeness = ({ outcome, category }: TemplateScope): number =>
  (outcome === null ? 0 : 2) + (category === null ? 0 : 1);

/** The template nearest to what is to be written: category and outcome, outcome, category, kind. */
export function chooseTemplate<T extends TemplateScope>(
  templates: readonly T[],
  wanted: TemplateScope,
): T | null {
  const fitting = templates.filter((template) => fits(template, wanted));
  return fitting.sort((a, b) => closeness(b) - closeness(a))[0] ?? null;
}
