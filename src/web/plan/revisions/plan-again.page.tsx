import type { VNode } from 'preact';
import type { PlanProblem } from '../../../plan/files/plan-problem.js';
import { problemWords } from '../../../plan/files/plan-problems.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { importWords as words } from './plan-import.messages.js';

/** What the page needs: the form's fields as they were sent. */
interface PlanAgainProps {
  readonly context: StaffContext;
  readonly problem: PlanProblem;
  readonly typed: Record<string, string>;
}

/** A confirmation that could not be checked just now, to be sent again with all that it carried. */
export function PlanAgainPage({ context, problem, typed }: PlanAgainProps): VNode {
  return (
    <StaffFrame
      title={words.preview}
      context={context}
      at="/staff/plan"
      hasErrors
      back={{ href: '/staff/plan/import', text: words.again }}
    >
      <ErrorSummary errors={[{ text: problemWords(problem) }]} />
      <h1 class="govuk-heading-l">{words.preview}</h1>
      <PostForm
        action="/staff/plan/import/confirmation"
        token={context.token}
        enctype="multipart/form-data"
      >
        <HiddenFields values={typed} />
        <Button preventDoubleClick>{words.sendAgain}</Button>
      </PostForm>
    </StaffFrame>
  );
}
