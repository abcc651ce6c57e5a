import type { VNode } from 'preact';
import { may } from '../../accounts/policy.js';
import {
  movesFrom,
  MOVES,
  type MoveName,
  type Status,
} from '../../complaints/status-moves.rule.js';
import { Button } from '../../platform/web/ui/button.js';
import { Link } from '../../platform/web/ui/link.js';
import {
  ClosureMove,
  DeclineMove,
  NoteMove,
  QuestionMove,
  ReferralMove,
  WorkMove,
} from './case-moves.forms.js';
import type { Desk } from './desk-fields.js';
import { deskWords as words } from './desk.messages.js';
import {
  AssignmentMove,
  CategoryMove,
  ConflictMove,
  DivisionMove,
  SubjectMove,
} from './triage-moves.forms.js';

type MoveForm = (props: { readonly desk: Desk }) => VNode;

const FORMS: Readonly<Record<MoveName, MoveForm>> = {
  assign_division: DivisionMove,
  assign_officer: AssignmentMove,
  start_work: WorkMove,
  note: NoteMove,
  ask_citizen: QuestionMove,
  refer: ReferralMove,
  decline: DeclineMove,
  close: ClosureMove,
  set_category: CategoryMove,
  set_subject: SubjectMove,
  name_conflict: ConflictMove,
};

/** The forms in the order of a complaint's life; the single button stands beside the written answer. */
const ORDER: readonly MoveName[] = [
  'set_subject',
  'assign_officer',
  'note',
  'ask_citizen',
  'close',
  'set_category',
  'assign_division',
  'refer',
  'decline',
  'name_conflict',
];

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
      {starts && <WorkMove desk={desk} />}
    </div>
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
  const offered = ORDER.filter((name) => offeredMoves(desk).includes(name));
  return (
    <section aria-labelledby="moves-title" class="no-print">
      <h2 class="govuk-heading-m" id="moves-title">
        {words.title}
      </h2>
      {offered.map((name) => {
        const Form = FORMS[name];
        return <Form desk={desk} />;
      })}
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
