import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { MOVES, movesFrom, type MoveName } from '../../../cases/commands/moves/moves.js';
import type { Status } from '../../../cases/complaints/status.rule.js';
import { Button } from '../../../platform/ui/button.js';
import { Link } from '../../../platform/ui/link.js';
import type { Desk } from './desk-fields.js';
import { DeskForm } from './desk-form.js';
import { deskWords as words } from './desk.messages.js';
import { MOVE_FORMS } from './move-forms.js';

/** Until the other body accepts, a referral is told as progress; declining is a result. */
const NOTICE_PRESETS: Readonly<Partial<Record<Status, string>>> = {
  referred: '?kind=progress',
  declined: '?kind=result&outcome=declined',
};

/** The written answer and the start of the work: what most officers came for. */
export function ComplaintFirstMoves({ desk }: { readonly desk: Desk }): VNode | null {
  const { view, seat } = desk;
  const writes = view.owed && may(seat.officer, 'serve_notice', view.access);
  const starts = offeredMoves(desk).includes('start_work');
  if (!writes && !starts) return null;
  const preset = NOTICE_PRESETS[view.record.complaint.status] ?? '';
  const href = `/staff/complaints/${view.access.number}/notices/new${preset}`;
  return (
    <div class="toolbar">
      {writes && <Button href={href}>{words.writeNotice}</Button>}
      {starts && <OneMove desk={desk} name="start_work" />}
    </div>
  );
}

/** The form of one move, or why there is none. */
function OneMove({ desk, name }: { readonly desk: Desk; readonly name: MoveName }): VNode {
  const { code, path, words: said, Fields, instead } = MOVE_FORMS[name];
  const nothing = instead?.(desk);
  if (nothing) return <p class="govuk-body">{nothing}</p>;
  return (
    <DeskForm
      {...{ desk, path, form: code, submit: said.submit }}
      {...(said.title !== undefined && { title: said.title })}
    >
      {Fields && <Fields desk={desk} />}
    </DeskForm>
  );
}

/** The moves that the status allows and the officer may make. */
function offeredMoves({ view, seat }: Desk): MoveName[] {
  return movesFrom(view.record.complaint.status, view.owed).filter((name) =>
    may(seat.officer, MOVES[name].verb, view.access),
  );
}

/** What the officer can do with the complaint now. */
export function ComplaintMoveForms({ desk }: { readonly desk: Desk }): VNode {
  const possible = offeredMoves(desk);
  const inOrder = Object.keys(MOVE_FORMS) as MoveName[];
  // The start of the work is a single button beside the written answer.
  const offered = inOrder.filter((name) => name !== 'start_work' && possible.includes(name));
  return (
    <section aria-labelledby="moves-title" class="no-print">
      <h2 class="govuk-heading-m" id="moves-title">
        {words.title}
      </h2>
      {offered.map((name) => (
        <OneMove desk={desk} name={name} />
      ))}
      {offered.length === 0 && <p class="govuk-body">{words.none}</p>}
      <TrackLinks desk={desk} />
    </section>
  );
}

/** The ways between the ordinary track and the restricted one; each has a page of its own. */
function TrackLinks({ desk: { view, seat } }: { readonly desk: Desk }): VNode | null {
  const { number } = view.access;
  if (may(seat.officer, 'restrict', view.access)) {
    return (
      <p class="govuk-body">
        <Link href={`/staff/restriction?number=${number}`}>{words.restrict}</Link>
      </p>
    );
  }
  if (!may(seat.officer, 'propose_release', view.access)) return null;
  return (
    <p class="govuk-body">
      <Link href={`/staff/complaints/${number}/release`}>{words.release}</Link>
    </p>
  );
}
