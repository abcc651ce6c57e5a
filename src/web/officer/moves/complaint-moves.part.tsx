import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { MOVES, movesFrom, type MoveName } from '../../../cases/commands/moves/moves.js';
import type { Status } from '../../../cases/complaints/status.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import type { ComplaintFormContext } from './complaint-form.fields.js';
import { ComplaintForm } from './complaint.form.js';
import { complaintFormWords as words } from './complaint-form.messages.js';
import { MOVE_FORMS } from './move-forms.js';

/** Until the other body accepts, a referral is reported as progress; declining is a result. */
const NOTICE_PRESETS: Readonly<Partial<Record<Status, string>>> = {
  referred: '?kind=progress',
  declined: '?kind=result&outcome=declined',
};

/** The written answer and the start of the work: what most officers came for. */
export function ComplaintFirstMoves({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode | null {
  const { view, context } = formContext;
  const writes = view.owed && may(context.officer, 'issue_notice', view.access);
  const starts = offeredMoves(formContext).includes('start_work');
  if (!writes && !starts) return null;
  const preset = NOTICE_PRESETS[view.record.complaint.status] ?? '';
  const href = `/staff/complaints/${view.access.number}/notices/new${preset}`;
  return (
    <div class="toolbar">
      {writes && <Button href={href}>{words.writeNotice}</Button>}
      {starts && <OneMove formContext={formContext} name="start_work" />}
    </div>
  );
}

/** The form of one move, or why there is none. */
function OneMove({
  formContext,
  name,
}: {
  readonly formContext: ComplaintFormContext;
  readonly name: MoveName;
}): VNode {
  const { code, path, words: said, Fields, instead } = MOVE_FORMS[name];
  const nothing = instead?.(formContext);
  if (nothing) return <p class="govuk-body">{nothing}</p>;
  return (
    <ComplaintForm
      {...{ formContext, path, form: code, submit: said.submit }}
      {...(said.title !== undefined && { title: said.title })}
    >
      {Fields && <Fields formContext={formContext} />}
    </ComplaintForm>
  );
}

/** The moves that the status allows and the officer may make. */
function offeredMoves({ view, context }: ComplaintFormContext): MoveName[] {
  return movesFrom(view.record.complaint.status, view.owed).filter((name) =>
    may(context.officer, MOVES[name].verb, view.access),
  );
}

/** What the officer can do with the complaint now. */
export function ComplaintMoveForms({
  formContext,
}: {
  readonly formContext: ComplaintFormContext;
}): VNode {
  const possible = offeredMoves(formContext);
  const inOrder = Object.keys(MOVE_FORMS) as MoveName[];
  // The start of the work is a single button beside the written answer.
  const offered = inOrder.filter((name) => name !== 'start_work' && possible.includes(name));
  return (
    <section aria-labelledby="moves-title" class="no-print">
      <h2 class="govuk-heading-m" id="moves-title">
        {words.title}
      </h2>
      {offered.map((name) => (
        <OneMove formContext={formContext} name={name} />
      ))}
      {offered.length === 0 && <p class="govuk-body">{words.none}</p>}
      <PinLink formContext={formContext} />
      <TrackLinks formContext={formContext} />
    </section>
  );
}

/** The way to the page that renews a lost PIN. */
function PinLink({
  formContext: { view, context },
}: {
  readonly formContext: ComplaintFormContext;
}): VNode | null {
  if (!may(context.officer, 'renew_pin', view.access)) return null;
  return (
    <p class="govuk-body">
      <Link href={`/staff/complaints/${view.access.number}/pin`}>{words.renewPin}</Link>
    </p>
  );
}

/** The ways between the ordinary track and the restricted one; each has a page of its own. */
function TrackLinks({
  formContext: { view, context },
}: {
  readonly formContext: ComplaintFormContext;
}): VNode | null {
  const { number } = view.access;
  if (may(context.officer, 'restrict', view.access)) {
    return (
      <p class="govuk-body">
        <Link href={`/staff/restriction?number=${number}`}>{words.restrict}</Link>
      </p>
    );
  }
  if (!may(context.officer, 'propose_release', view.access)) return null;
  return (
    <p class="govuk-body">
      <Link href={`/staff/complaints/${number}/release`}>{words.release}</Link>
    </p>
  );
}
