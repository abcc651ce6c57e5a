import type { VNode } from 'preact';
import { Textarea } from '../../../platform/ui/textarea.js';
import { complaintFormField, type ComplaintFormContext } from './complaint-form.fields.js';
import { complaintFormWords as words } from './complaint-form.messages.js';
import type { ComplaintFormName } from './complaint-form.rule.js';

/** Asks for the reason of a move. */
export function MoveReason({
  formContext,
  form,
  hint,
  rows = 2,
}: {
  readonly formContext: ComplaintFormContext;
  readonly form: ComplaintFormName;
  readonly hint?: string;
  readonly rows?: number;
}): VNode {
  return (
    <Textarea
      {...complaintFormField(formContext, form, 'text')}
      label={words.reason}
      hint={hint}
      rows={rows}
    />
  );
}
