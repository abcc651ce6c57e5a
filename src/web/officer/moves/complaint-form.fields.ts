import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import {
  complaintFormFieldId,
  type ComplaintFormName,
  type ComplaintFormProblem,
} from './complaint-form.rule.js';
import { complaintFormError } from './complaint-form.messages.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';

/** A complaint on an officer's page, perhaps with a form that was refused. */
export interface ComplaintFormContext {
  readonly view: ComplaintView;
  readonly context: StaffContext;
  readonly problem?: ComplaintFormProblem | undefined;
}

/** The props of every field of the page's forms. */
interface ComplaintFormField {
  readonly id: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly error: string | undefined;
}

/** A field with what was typed into it and what is wrong with it. */
export function complaintFormField(
  { problem }: ComplaintFormContext,
  form: ComplaintFormName,
  name: string,
): ComplaintFormField {
  const mine = problem?.form === form ? problem : undefined;
  const error = mine?.errors.find(({ field }) => field === name);
  return {
    id: complaintFormFieldId(form, name),
    name,
    value: mine?.typed[name],
    error: error && complaintFormError(error),
  };
}
