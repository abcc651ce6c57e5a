import type { VNode } from 'preact';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { FileInput } from '../../../platform/ui/file-input.js';
import { Input } from '../../../platform/ui/input.js';
import { DayInput } from '../../shared/day-input.js';
import { Select } from '../../../platform/ui/select.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { followUpWords } from './follow-up.messages.js';
import { planWords } from '../../shared/plan/plan.messages.js';
import { wordsOfProblem } from './work-problem.rule.js';
import { originQuery } from './work-form-origin.rule.js';
import type { WorkView } from './work-pages.query.js';

const words = followUpWords.form;

/** What the page needs. */
interface WorkPageProps {
  readonly context: StaffContext;
  readonly view: WorkView;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** The form of a work: when, how much, for how much, and what shows it. */
export function WorkPage(props: WorkPageProps): VNode {
  const { context, view, typed = {}, errors = [] } = props;
  const { project, place } = view;
  const back =
    place.report === null ? `/staff/plan/${project.code}` : `/staff/plan/reports/${place.report}`;
  return (
    <StaffFrame
      title={words.title}
      context={context}
      at="/staff/plan"
      hasErrors={errors.length > 0}
      back={{ href: back, text: planWords.back }}
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: wordsOfProblem(error),
            ...(error.message === 'unknown_field' ? {} : { href: `#${error.field}` }),
          }))}
        />
      )}
      <span class="govuk-caption-l">{project.title}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <PostForm
        action={`/staff/plan/works?${originQuery(place)}`}
        token={context.token}
        enctype="multipart/form-data"
      >
        <HiddenFields values={{ id: typed.id ?? view.id }} />
        <What {...props} />
        <Shown {...props} />
        <Button preventDoubleClick>{words.save}</Button>
      </PostForm>
    </StaffFrame>
  );
}

/** A field with what was typed and what is wrong with it. */
function bound(
  { typed = {}, errors = [] }: WorkPageProps,
  name: string,
): { name: string; value: string | undefined; error?: string } {
  const found = errors.find(({ field }) => field === name);
  return { name, value: typed[name], ...(found && { error: wordsOfProblem(found) }) };
}

function What(props: WorkPageProps): VNode {
  const { project, divisions, place, today } = props.view;
  const bind = (name: string): ReturnType<typeof bound> => bound(props, name);
  const division = bind('division');
  return (
    <>
      <Select
        {...division}
        value={division.value ?? place.division ?? divisions[0]?.code}
        label={words.division}
        items={divisions.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <DayInput {...bind('doneOn')} label={words.doneOn} attributes={{ max: today }} />
      <Textarea {...bind('note')} label={words.note} hint={words.noteHint} rows={4} />
      <Input
        {...bind('quantity')}
        label={words.quantity(project.unit)}
        inputmode="numeric"
        class="govuk-input--width-5"
      />
      <Input
        {...bind('spentBaht')}
        label={words.spentBaht}
        inputmode="decimal"
        class="govuk-input--width-10"
      />
      <Textarea {...bind('lateReason')} label={words.lateReason} hint={words.lateHint} rows={2} />
    </>
  );
}

function Shown(props: WorkPageProps): VNode {
  const bind = (name: string): ReturnType<typeof bound> => bound(props, name);
  const { error } = bind('file');
  return (
    <>
      <h2 class="govuk-heading-m">{followUpWords.evidence}</h2>
      <Input {...bind('label')} label={words.label} />
      <FileInput
        name="file"
        label={words.file}
        hint={words.fileHint}
        error={error}
        accept="application/pdf,image/png,image/jpeg"
      />
      <Input {...bind('link')} label={words.link} type="url" />
    </>
  );
}
