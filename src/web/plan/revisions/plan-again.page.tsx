import type { VNode } from 'preact';
import type { PlanProblem } from '../../../plan/files/plan-problem.js';
import { problemWords } from '../../../plan/files/plan-problems.messages.js';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
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
      <form
        method="post"
        action="/staff/plan/import/confirmation"
        enctype="multipart/form-data"
        novalidate
      >
        <CsrfField token={context.token} />
        <HiddenFields values={typed} />
        <Button preventDoubleClick>{words.sendAgain}</Button>
      </form>
    </StaffFrame>
  );
}
