import { storedText } from '../../../platform/text/one-spelling.rule.js';
import {
  fillTemplate,
  officeValues,
  type PlaceholderValues,
} from '../../../correspondence/notices/letter-template.rule.js';
import {
  OUTCOMES,
  type Notice,
  type Outcome,
} from '../../../correspondence/notices/notice.entity.js';
import type { NoticeFormView } from './notice-form.query.js';

/** A template filled for one matter. */
export interface OfferedText {
  /** Its code and version, as the form carries them. */
  ref: string;
  title: string;
  body: string;
}

/** The values of a template's placeholders that are known of the matter. */
function placeholderValues(view: NoticeFormView): PlaceholderValues {
  const { settings, office, record, nextDueOn } = view;
  return {
    subject: office.title(record.complaint),
    number: view.access.number,
    receivedOn: record.matter.receivedOn,
    nextDueOn,
    division: office.division(view.access.divisionCode) ?? settings['letter.owner_unit'],
    ...officeValues(settings),
  };
}

/** The template with what is known filled in. */
export function offered(
  template: { code: string; version: number; title: string; body: string },
  view: NoticeFormView,
): OfferedText {
  const { code, version, title } = template;
  const { body } = fillTemplate(template.body, placeholderValues(view));
  return { ref: `${code}:${version}`, title, body };
}

/** The kind and outcome that the form has so far; a result without an outcome until they are chosen. */
export function chosenLetter(typed: Readonly<Record<string, string | undefined>>): {
  kind: Notice['kind'];
  outcome: Outcome | null;
} {
  if (typed.kind === 'progress') return { kind: 'progress', outcome: null };
  return { kind: 'result', outcome: OUTCOMES.find((code) => code === typed.outcome) ?? null };
}

/** Whether the text is still as a template put it there, or nothing: then another may take its place. */
export function isUntouched(typed: string, put: OfferedText | null): boolean {
  const text = storedText(typed);
  return text === '' || (put !== null && text === storedText(put.body));
}
