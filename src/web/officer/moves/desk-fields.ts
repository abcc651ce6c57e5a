import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import { deskFieldId, type DeskFormName, type DeskProblem } from './desk-form.rule.js';
import { deskError } from './desk.messages.js';
import type { Seat } from '../../shared/staff/staff-seat.service.js';

/** A complaint on an officer's screen, perhaps with a form that was refused. */
export interface Desk {
  readonly view: ComplaintView;
  readonly seat: Seat;
  readonly problem?: DeskProblem | undefined;
}

/** What every field of the screen's forms takes. */
export interface DeskField {
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** A field with what was typed into it and what is wrong with it. */
export function deskField({ problem }: Desk, form: DeskFormName, name: string): DeskField {
  const mine = problem?.form === form ? problem : undefined;
  const error = mine?.errors.find(({ field }) => field === name);
  return {
    id: deskFieldId(form, name),
    name,
    value: mine?.typed[name],
    error: error && deskError(error.message),
  };
}
