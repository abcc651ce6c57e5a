import type { VNode } from 'preact';
import { may, type Verb } from '../../../core/accounts/policy.js';
import { Link } from '../../../platform/ui/link.js';
import { nextSteps, type NextStep, type StepStanding } from '../complaint-view/next-steps.rule.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import { MOVE_FORMS } from '../moves/move-forms.js';
import { complaintWords } from './complaint.messages.js';

const { steps: words } = complaintWords;

/** Where a step is done, for whom it is theirs: on this page, or on the letter's own. */
function placeOf(
  { step, noticeId }: StepStanding,
  { view: { access }, context }: ComplaintFormContext,
): string | null {
  const notices = `/staff/complaints/${access.number}/notices/${noticeId ?? 'new'}`;
  const places: Record<NextStep, readonly [Verb, string]> = {
    division: ['assign_division', `#${MOVE_FORMS.assign_division.code}`],
    officer: ['assign_officer', `#${MOVE_FORMS.assign_officer.code}`],
    plan: ['link_plan', '#plan-card'],
    letter: ['issue_notice', notices],
    signature: ['see_complaint', notices],
    delivery: ['see_complaint', notices],
  };
  const [verb, place] = places[step];
  return may(context.officer, verb, access) ? place : null;
}

/** What is left to do until the complainant has an answer; it reminds and blocks nothing. */
export function NextSteps({ formContext }: { formContext: ComplaintFormContext }): VNode | null {
  const { view } = formContext;
  if (!view.owed) return null;
  const steps = nextSteps(view);
  const next = steps.find(({ done }) => !done);
  const place = next ? placeOf(next, formContext) : null;
  return (
    <section class="no-print">
      <h2 class="govuk-heading-m">{words.title}</h2>
      <ul class="govuk-list">
        {steps.map((one) => (
          <li>
            <span aria-hidden="true">{one.done ? '☑' : '☐'}</span>{' '}
            <span class="govuk-visually-hidden">{one.done ? words.done : words.open}</span>{' '}
            {one === next && place !== null ? (
              <Link href={place}>{words.of[one.step]}</Link>
            ) : (
              words.of[one.step]
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
