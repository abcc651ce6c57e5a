import type { VNode } from 'preact';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { SummaryList } from '../../../platform/ui/summary-list.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { bahtWords } from '../../shared/plan/baht.rule.js';
import { followUpWords } from './follow-up.messages.js';
import { planWords } from '../../shared/plan/plan.messages.js';
import type { OneWork } from './work-pages.query.js';
import { wordsOfProblem } from './work-problem.rule.js';

const { columns, form, void: words } = followUpWords;

/** What the page needs; `report` is the one from whose page the officer comes. */
interface WorkVoidPageProps {
  readonly context: StaffContext;
  readonly view: OneWork;
  readonly report: string | null;
  readonly typed?: Readonly<Record<string, string>>;
  readonly errors?: readonly FieldError[];
}

/** The form that voids a work: what the work says, and why it is not to count. */
export function WorkVoidPage(props: WorkVoidPageProps): VNode {
  const { context, view, report, typed = {}, errors = [] } = props;
  const { work, project } = view;
  const back = report === null ? `/staff/plan/${project.code}` : `/staff/plan/reports/${report}`;
  const wrong = errors.find(({ field }) => field === 'reason');
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
            href: `#${error.field}`,
          }))}
        />
      )}
      <span class="govuk-caption-l">{project.title}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SummaryList
        rows={[
          { key: columns.day, value: longThaiDate(work.doneOn) },
          { key: columns.work, value: work.note },
          { key: form.quantity(project.unit), value: work.quantity.toLocaleString('en') },
          { key: form.spentBaht, value: bahtWords(work.spentBaht) },
        ]}
      />
      <PostForm
        action={`/staff/plan/works/${work.id}/voids${report === null ? '' : `?report=${report}`}`}
        token={context.token}
      >
        <Textarea
          name="reason"
          label={words.reason}
          hint={words.hint}
          rows={3}
          value={typed.reason}
          error={wrong && wordsOfProblem(wrong)}
        />
        <Button variant="warning" preventDoubleClick>
          {words.submit}
        </Button>
      </PostForm>
    </StaffFrame>
  );
}
