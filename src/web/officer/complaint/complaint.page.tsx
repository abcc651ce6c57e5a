import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { Details } from '../../../platform/ui/details.js';
import { ErrorSummary, type ErrorSummaryItem } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Nb } from '../../../platform/ui/nb.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { ShortcutHelp } from '../../../platform/ui/shortcut-help.js';
import { Tag } from '../../../platform/ui/tag.js';
import { Timeline } from '../../../platform/ui/timeline.js';
import { ComplaintDue } from './complaint-due.part.js';
import { ComplaintFacts } from './complaint-facts.list.js';
import { ComplaintFirstMoves, ComplaintMoveForms } from '../moves/complaint-moves.part.js';
import { NextSteps } from './next-steps.list.js';
import { SimilarCases } from './similar-cases.list.js';
import { ComplaintNotices } from './complaint-notices.list.js';
import { ComplaintPlan } from '../plan-decisions/complaint-plan.card.js';
import { complaintTimeline } from '../timeline/complaint-timeline.rule.js';
import { complaintWords as words } from './complaint.messages.js';
import type { ComplaintFormContext } from '../moves/complaint-form.fields.js';
import {
  complaintFormFieldId,
  typedWords,
  type ComplaintFormProblem,
} from '../moves/complaint-form.rule.js';
import { complaintFormError, complaintFormWords } from '../moves/complaint-form.messages.js';
import { moveDone } from '../moves/move-forms.js';
import { LinkUndo } from '../plan-decisions/link-undo.part.js';
import { PLAN_DECISION_FORMS, planDecisionDone } from '../plan-decisions/plan-decision-forms.js';
import { doneWords } from '../desk/done.messages.js';
import { channelWords } from '../desk/case.messages.js';
import { QueueStepLinks } from '../queue/queue-steps.part.js';
import type { QueueWay } from '../queue/last-queue.service.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';

/** What the page needs; `done` is the code of what was just done. */
interface ComplaintPageProps extends ComplaintFormContext {
  readonly done?: string | undefined;
  /** Where in the queue the officer came from, and what stands beside it there. */
  readonly way: QueueWay;
  readonly now: Date;
}

/** A complaint on one page: facts, due date, what comes and came, what can be done, the plan. */
export function ComplaintPage(props: ComplaintPageProps): VNode {
  const { way } = props;
  const formContext: ComplaintFormContext = props;
  const { view, context, problem } = formContext;
  const { complaint, matter } = view.record;
  const title = view.office.title(complaint);
  return (
    <StaffFrame
      title={matter.restricted ? complaint.number : `${title} ${complaint.number}`}
      context={context}
      at="/staff/queue"
      wide
      hasErrors={problem !== undefined}
      back={{ href: way.back, text: words.back, of: `${context.officer.id} ${complaint.number}` }}
      before={<Done {...props} />}
    >
      <QueueStepLinks steps={way} />
      {problem && <Refused problem={problem} />}
      <span class="govuk-caption-m">
        <Nb>{complaint.number}</Nb> · <Nb>{view.office.category(complaint.categoryCode)}</Nb> ·{' '}
        <Nb>{words.through(channelWords(complaint.channel))}</Nb>{' '}
        {matter.restricted && <Tag colour="red">{words.restricted}</Tag>}
      </span>
      <h1 class="govuk-heading-l">{title}</h1>
      <ComplaintDue view={view} />
      <ComplaintFirstMoves formContext={formContext} />
      <div class="with-aside">
        <div>
          <ComplaintFacts formContext={formContext} />
          <ComplaintMoveForms formContext={formContext} />
          <Story formContext={formContext} />
        </div>
        <aside>
          <NextSteps formContext={formContext} />
          <ComplaintNotices formContext={formContext} />
          <ComplaintPlan formContext={formContext} />
          <SimilarCases cases={view.similar} />
        </aside>
      </div>
      <ShortcutHelp on="case" />
    </StaffFrame>
  );
}

/** What was just done, with the button that takes a link back. */
function Done(props: ComplaintPageProps): VNode | null {
  const { done, now } = props;
  const said = moveDone(done) ?? planDecisionDone(done) ?? doneWords(done);
  if (props.problem || said === undefined) return null;
  return (
    <NotificationBanner success>
      <p class="govuk-notification-banner__heading">{said}</p>
      {done === PLAN_DECISION_FORMS.link.code && <LinkUndo formContext={props} now={now} />}
    </NotificationBanner>
  );
}

/** Events of the past that are shown at once. */
const NEWEST = 5;

function Story({ formContext }: { formContext: ComplaintFormContext }): VNode {
  const { view, context } = formContext;
  const seesNotes = may(context.officer, 'see_notes', view.access);
  const entries = complaintTimeline(view, seesNotes).map((entry) => ({
    ...entry,
    body: entry.body && <span class="as-typed">{entry.body}</span>,
    internal: entry.internal && <span class="as-typed">{entry.internal}</span>,
  }));
  const shown = entries.filter(({ when }) => when === 'coming').length + NEWEST;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.timeline}</h2>
      <Timeline entries={entries.slice(0, shown)} />
      {entries.length > shown && (
        <Details summary={words.earlier(entries.length - shown)}>
          <Timeline entries={entries.slice(shown)} />
        </Details>
      )}
    </section>
  );
}

/** Why a form was refused; after a conflict the form may be gone, but not what was typed into it. */
function Refused({ problem }: { problem: ComplaintFormProblem }): VNode {
  const lost = problem.errors.some(({ field }) => field === '');
  const texts = lost ? typedWords(problem) : [];
  return (
    <>
      <ErrorSummary errors={problem.errors.map((error) => summaryOf(problem, error))} />
      {texts.length > 0 && (
        <InsetText>
          <p>
            <strong>{complaintFormWords.typedTitle}</strong>
          </p>
          {texts.map((text) => (
            <p class="as-typed">{text}</p>
          ))}
        </InsetText>
      )}
    </>
  );
}

function summaryOf(
  { form }: ComplaintFormProblem,
  error: ComplaintFormProblem['errors'][number],
): ErrorSummaryItem {
  const { field, message } = error;
  const text = complaintFormError(error);
  const known = field !== '' && message !== 'unknown_field' && field !== 'version';
  return known ? { text, href: `#${complaintFormFieldId(form, field)}` } : { text };
}
