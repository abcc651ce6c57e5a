import type { VNode } from 'preact';
import { may } from '../accounts/policy.js';
import { movesFrom, MOVES, type MoveName } from '../complaints/status-moves.rule.js';
import { Button } from '../platform/web/ui/button.js';
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
import { AssignmentMove, ConflictMove, DivisionMove, SubjectMove } from './triage-moves.forms.js';

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
  'assign_division',
  'refer',
  'decline',
  'name_conflict',
];

/** The moves that the status allows and the officer may make. */
export function offeredMoves({ view, seat }: Desk): MoveName[] {
  return movesFrom(view.record.complaint.status, view.owed).filter((name) =>
    may(seat.officer, MOVES[name].verb, view.access),
  );
}

/** What the officer can do with the complaint now. */
export function ComplaintMoveForms({ desk }: { readonly desk: Desk }): VNode {
  const { view, seat } = desk;
  const offered = offeredMoves(desk);
  const writes = view.owed && may(seat.officer, 'serve_notice', view.access);
  const href = `/staff/complaints/${view.access.number}/notices/new`;
  return (
    <section aria-labelledby="moves-title" class="no-print">
      <h2 class="govuk-heading-m" id="moves-title">
        {words.title}
      </h2>
      <div class="toolbar">
        {writes && <Button href={href}>{words.writeNotice}</Button>}
        {offered.includes('start_work') && <WorkMove desk={desk} />}
      </div>
      {ORDER.filter((name) => offered.includes(name)).map((name) => {
        const Form = FORMS[name];
        return <Form desk={desk} />;
      })}
      {!writes && offered.length === 0 && <p class="govuk-body">{words.none}</p>}
    </section>
  );
}
