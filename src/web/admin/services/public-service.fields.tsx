import type { VNode } from 'preact';
import type { Division } from '../../../core/office/division.entity.js';
import type { PublicServiceEntry } from '../../../core/office/public-service-catalogue.query.js';
import type { PublicServiceProblem } from '../../../core/office/public-service-draft.rule.js';
import { MEASURED_STEPS } from '../../../core/office/public-service-step.entity.js';
import { Fieldset } from '../../../platform/ui/fieldset.js';
import { Input } from '../../../platform/ui/input.js';
import { Select } from '../../../platform/ui/select.js';
import { fieldOf, STEP_NUMBERS } from './public-service-form.rule.js';
import {
  MEASURED_WORDS,
  PUBLIC_SERVICE_PROBLEMS,
  publicServicesAdminWords as words,
} from './public-services-admin.messages.js';

/** What the fields need; `entry` is null for a service that is not there yet. */
export interface PublicServiceFieldsProps {
  readonly entry: PublicServiceEntry | null;
  readonly divisions: readonly Division[];
  readonly typed: Readonly<Record<string, string>>;
  readonly problems?: readonly PublicServiceProblem[];
  /** The form's number of each step that a problem counts. */
  readonly rows?: readonly number[];
}

interface Bound {
  name: string;
  value: string | undefined;
  error?: string;
}

/** Steps that the form shows empty beside those that are written. */
const SPARE = 3;

function bind({ typed, problems = [], rows = [] }: PublicServiceFieldsProps, name: string): Bound {
  const found = problems.find((problem) => fieldOf(problem, rows) === name);
  return {
    name,
    value: typed[name],
    ...(found && { error: PUBLIC_SERVICE_PROBLEMS[found.message] }),
  };
}

/** What is written of a service: code, name, division, steps. */
export function PublicServiceFields(props: PublicServiceFieldsProps): VNode {
  const { entry, divisions, typed } = props;
  const last = STEP_NUMBERS.findLast((no) => typed[`step_${no}`] || typed[`days_${no}`]) ?? 0;
  return (
    <>
      {entry === null && (
        <Input
          {...bind(props, 'code')}
          label={words.code}
          hint={words.codeHint}
          class="govuk-input--width-20"
          spellcheck={false}
        />
      )}
      <Input {...bind(props, 'name')} label={words.name} />
      <Select
        {...bind(props, 'division')}
        label={words.division}
        items={[
          { value: '', text: words.choose },
          ...divisions.map(({ code, name }) => ({ value: code, text: name })),
        ]}
      />
      <p class="govuk-hint">{words.stepsHint}</p>
      {STEP_NUMBERS.filter((no) => no <= last + SPARE).map((no) => (
        <StepFields no={no} page={props} />
      ))}
    </>
  );
}

function StepFields({ no, page }: { no: number; page: PublicServiceFieldsProps }): VNode {
  return (
    <Fieldset legend={words.step(no)} legendClass="govuk-fieldset__legend--s">
      <Input {...bind(page, `step_${no}`)} label={words.stepName} />
      <Input
        {...bind(page, `days_${no}`)}
        label={words.days}
        hint={words.daysHint}
        inputmode="numeric"
        class="govuk-input--width-3"
      />
      <Select
        {...bind(page, `measured_${no}`)}
        label={words.measured}
        items={[
          { value: '', text: words.notMeasured },
          ...MEASURED_STEPS.map((value) => ({ value, text: MEASURED_WORDS[value] })),
        ]}
      />
    </Fieldset>
  );
}
