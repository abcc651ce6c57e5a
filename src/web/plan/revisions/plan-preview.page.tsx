import type { VNode } from 'preact';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { packPlan } from '../../../plan/files/packed-plan.js';
import type { PlanFile } from '../../../plan/files/plan-file.js';
import { usualFollowedFrom, type PlanPreview } from '../../../plan/files/plan-import.service.js';
import { locationWords, problemWords } from '../../../plan/files/plan-problems.messages.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { CardTable } from '../../../platform/ui/card-table.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { DayInput } from '../../shared/day-input.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Link } from '../../../platform/ui/link.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { Changes } from './plan-changes.part.js';
import { importWords as words } from './plan-import.messages.js';
import { RevisionTerms, type Bound } from './revision-terms.fields.js';
import { wordsOfProblem } from '../follow-up/work-problem.rule.js';

const MOST_SHOWN = 200;

/** What the page needs; `typed` and `errors` are there where the terms were refused. */
interface PlanPreviewProps {
  readonly context: StaffContext;
  readonly preview: PlanPreview;
  readonly now: Date;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** What a file would do: everything that is wrong with it, or everything that it would change. */
export function PlanPreviewPage(props: PlanPreviewProps): VNode {
  const { context, preview, errors = [] } = props;
  return (
    <StaffFrame
      title={words.preview}
      context={context}
      at="/staff/plan"
      hasErrors={preview.problems.length > 0 || errors.length > 0}
      back={{ href: '/staff/plan/import', text: words.again }}
      wide
    >
      {errors.length > 0 && (
        <ErrorSummary
          errors={errors.map((error) => ({
            text: wordsOfProblem(error),
            href: `#${error.field}`,
          }))}
        />
      )}
      <h1 class="govuk-heading-l">{words.preview}</h1>
      {preview.plan ? <Good {...props} plan={preview.plan} /> : <Problems preview={preview} />}
      <p class="govuk-body">
        <Link href="/staff/plan/import">{words.again}</Link>
      </p>
    </StaffFrame>
  );
}

function Problems({ preview: { problems } }: { preview: PlanPreview }): VNode {
  const { columns } = words;
  const more = problems.length - MOST_SHOWN;
  return (
    <>
      <ErrorSummary errors={[{ text: words.problems(problems.length.toLocaleString('en')) }]} />
      <CardTable
        caption={words.preview}
        columns={[{ title: columns.place }, { title: columns.problem, bare: true }]}
        rows={problems.slice(0, MOST_SHOWN).map((problem) => ({
          cells: [locationWords(problem) || words.whole, problemWords(problem)],
        }))}
      />
      {more > 0 && <p class="govuk-body">{words.more(MOST_SHOWN, more.toLocaleString('en'))}</p>}
    </>
  );
}

function Good(props: PlanPreviewProps & { plan: PlanFile }): VNode {
  const { plan, preview } = props;
  const { fiscalYear } = plan.document;
  const baht = plan.projects.reduce((sum, { budgetBaht }) => sum + (budgetBaht ?? 0), 0);
  const packed = packPlan(plan);
  const summary = words.good(fiscalYear, plan.projects.length, baht.toLocaleString('en'));
  const same = preview.base !== null && preview.changes.length === 0;
  return (
    <>
      <InsetText>{summary}</InsetText>
      {same && <p class="govuk-body">{words.same}</p>}
      {packed === null && <p class="govuk-body">{words.tooLarge}</p>}
      {!same && packed !== null && <Confirm {...props} packed={packed} />}
      {preview.changes.length > 0 && <Changes changes={preview.changes} />}
    </>
  );
}

function Confirm(props: PlanPreviewProps & { plan: PlanFile; packed: string }): VNode {
  const { context, preview, packed } = props;
  const fresh = preview.base === null;
  const count = preview.changes.length.toLocaleString('en');
  return (
    <PostForm
      action="/staff/plan/import/confirmation"
      token={context.token}
      enctype="multipart/form-data"
    >
      <HiddenFields values={{ plan: packed, base: props.typed?.base ?? preview.base ?? '' }} />
      <p class="govuk-body">{fresh ? words.fresh : words.revision(count)}</p>
      {fresh ? (
        <Followed {...props} />
      ) : (
        <RevisionTerms bind={(name) => bound(props, name)} today={bangkokDayOf(props.now)} />
      )}
      <Button preventDoubleClick>{fresh ? words.confirm : words.revise}</Button>
    </PostForm>
  );
}

/** A field with what was typed and what is wrong with it. */
function bound({ typed = {}, errors = [] }: PlanPreviewProps, name: string): Bound {
  const found = errors.find(({ field }) => field === name);
  return { name, value: typed[name], ...(found && { error: wordsOfProblem(found) }) };
}

function Followed(props: PlanPreviewProps & { plan: PlanFile }): VNode {
  const field = bound(props, 'followedFrom');
  return (
    <DayInput
      {...field}
      label={words.followedFrom}
      hint={words.followedHint}
      value={field.value ?? usualFollowedFrom(props.plan, props.now) ?? ''}
    />
  );
}
