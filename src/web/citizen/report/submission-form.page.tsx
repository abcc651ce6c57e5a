import type { VNode } from 'preact';
import { LONGEST_DESCRIPTION } from '../../../cases/intake/complaint-submission.dto.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { CharacterCount } from '../../../platform/ui/character-count.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { Select } from '../../../platform/ui/select.js';
import { Input } from '../../../platform/ui/input.js';
import { WithPhone } from '../../../platform/ui/office-details.js';
import { formWords } from '../../shared/errors/form-words.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import type { SubmissionChoices } from './submission-choices.query.js';
import { ContactFields } from './submission-contact.fields.js';
import { SUBMISSION_FIELDS, type ErrorAt, type Typed } from './submission-form.rule.js';
import {
  FIELD_NAMES,
  formWords as words,
  SUBMISSION_FORM_ERRORS,
} from './submission-form.messages.js';
import { TopicFields } from './submission-topic.fields.js';

/** What the form needs: its key, what was typed, what is wrong with it. */
interface ReportFormProps {
  readonly choices: SubmissionChoices;
  readonly formKey: string;
  readonly token: string;
  readonly typed: Typed;
  readonly errors?: readonly FieldError[];
  /** The mark of this browser's last sending (see SubmittedBeforeService). */
  readonly sentBefore?: string | undefined;
}

/** The submission form, step 1 of 2. */
export function SubmissionFormPage(props: ReportFormProps): VNode {
  const { choices, typed, errors = [] } = props;
  const errorAt: ErrorAt = (field) => errors.filter((e) => e.field === field).map(wordsOf)[0];
  return (
    <CitizenFrame
      title={words.title}
      at="/report"
      hasErrors={errors.length > 0}
      back={{ href: '/' }}
    >
      {errors.length > 0 && <ErrorSummary errors={errors.map(summaryOf)} />}
      <span class="govuk-caption-l">{words.step}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      <p class="govuk-body">{words.emergency}</p>
      <PostForm action="/report/check" token={props.token}>
        {props.sentBefore && <input type="hidden" name={`after-${props.sentBefore}`} disabled />}
        <HiddenFields values={{ formKey: props.formKey }} />
        <TopicFields groups={choices.groups} value={typed.category} error={errorAt('category')} />
        <WhatFields typed={typed} errorAt={errorAt} />
        <PlaceFields choices={choices} typed={typed} errorAt={errorAt} />
        <ContactFields typed={typed} errorAt={errorAt} />
        <Button preventDoubleClick>{words.submit}</Button>
      </PostForm>
      <Details summary={words.tellTitle}>
        <WithPhone text={words.tell} />
      </Details>
    </CitizenFrame>
  );
}

const wordsOf = formWords(SUBMISSION_FORM_ERRORS);

function summaryOf(error: FieldError): { text: string; href?: string } {
  const known = SUBMISSION_FIELDS.some((field) => field === error.field);
  return { text: wordsOf(error), ...(known ? { href: `#${error.field}` } : {}) };
}

function WhatFields({ typed, errorAt }: { typed: Typed; errorAt: ErrorAt }): VNode {
  return (
    <>
      <CharacterCount
        name="description"
        label={FIELD_NAMES.description}
        labelClass="govuk-label--m"
        hint={words.descriptionHint}
        maxlength={LONGEST_DESCRIPTION}
        rows={7}
        value={typed.description}
        error={errorAt('description')}
      />
      <CharacterCount
        name="wantedOutcome"
        label={words.optional(FIELD_NAMES.wantedOutcome)}
        labelClass="govuk-label--m"
        maxlength={1000}
        rows={3}
        value={typed.wantedOutcome}
        error={errorAt('wantedOutcome')}
      />
    </>
  );
}

function PlaceFields(props: { choices: SubmissionChoices; typed: Typed; errorAt: ErrorAt }): VNode {
  const { choices, typed, errorAt } = props;
  const villages = choices.villages.map(({ no, name }) => ({ value: String(no), text: name }));
  return (
    <>
      <h2 class="govuk-heading-m">{words.placeTitle}</h2>
      <Select
        name="village"
        label={FIELD_NAMES.village}
        items={[{ value: '', text: words.noVillage }, ...villages]}
        value={typed.village}
        error={errorAt('village')}
      />
      <Input
        name="landmark"
        label={words.optional(FIELD_NAMES.landmark)}
        hint={words.landmarkHint}
        value={typed.landmark}
        error={errorAt('landmark')}
      />
    </>
  );
}
