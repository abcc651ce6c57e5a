import type { VNode } from 'preact';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import type { SubmissionChoices } from './submission-choices.query.js';
import { SUBMISSION_FIELDS, type SubmissionField, type Typed } from './submission-form.rule.js';
import { checkWords as words, FIELD_NAMES, formWords } from './submission-form.messages.js';

type NameOf = (text: string, choices: SubmissionChoices | null) => string;

const CHOSEN: Partial<Record<SubmissionField, NameOf>> = {
  category: categoryName,
  village: (text, choices) => choices?.villages.find(({ no }) => `${no}` === text)?.name ?? text,
  hideName: () => words.hidden,
};

const EMPTY: Partial<Record<SubmissionField, string>> = {
  village: formWords.noVillage,
  hideName: words.shown,
};

/** What a row says of a field, in the office's names where something was chosen. */
function answerOf(field: SubmissionField, typed: Typed, choices: SubmissionChoices | null): string {
  const text = typed[field];
  if (text === undefined) return EMPTY[field] ?? words.empty;
  return CHOSEN[field]?.(text, choices) ?? text;
}

function categoryName(code: string, choices: SubmissionChoices | null): string {
  const group = choices?.groups.find((one) => one.categories.some((each) => each.code === code));
  if (!group) return code;
  if (group.categories.length === 1) return group.name;
  return group.categories.find((each) => each.code === code)!.name;
}

/** Everything typed; with `edit`, each row has a button that leads back to its field. */
export function AnswersList(props: {
  readonly typed: Typed;
  readonly choices: SubmissionChoices | null;
  readonly edit?: boolean;
}): VNode {
  return (
    <SummaryList
      rows={SUBMISSION_FIELDS.map((field) => ({
        key: FIELD_NAMES[field],
        value: (
          <>
            <div class="as-typed">{answerOf(field, props.typed, props.choices)}</div>
            {props.edit && <Edit field={field} />}
          </>
        ),
      }))}
    />
  );
}

/** A button of the page's one form, so that what was typed goes along and never stands in an address. */
function Edit({ field }: { field: SubmissionField }): VNode {
  return (
    <button class="govuk-link link-button" formaction={`/report#${field}`}>
      {words.edit}
      <span class="govuk-visually-hidden"> {FIELD_NAMES[field]}</span>
    </button>
  );
}
