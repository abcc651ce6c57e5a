import type { VNode } from 'preact';
import { FileInput } from '../../../platform/ui/file-input.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { noticeError, noticeWords as words } from './notice.messages.js';
import type { NoticeProblem, NoticeView } from './notice-view.js';

/** What the forms on a notice need. */
export interface NoticeActProps {
  readonly context: StaffContext;
  readonly view: NoticeView;
  readonly problem?: NoticeProblem | undefined;
}

/** The address of a notice. */
export const noticeAt = ({ access, notice }: Pick<NoticeView, 'access' | 'notice'>): string =>
  `/staff/complaints/${access.number}/notices/${notice.id}`;

/** What was typed into a field of a form that was refused, and what is wrong with it. */
export function fieldOf(
  { problem }: NoticeActProps,
  form: string,
  name: string,
): { name: string; id: string; value: string | undefined; error: string | undefined } {
  const mine = problem?.form === form ? problem : undefined;
  const wrong = mine?.errors.find(({ field }) => field === name);
  return { name, id: name, value: mine?.typed[name], error: wrong && noticeError(wrong) };
}

/** A file to send with an act. */
export function FileField(
  props: NoticeActProps & { name: string; form: string; label: string; hint?: string },
): VNode {
  const { value: _typed, ...field } = fieldOf(props, props.form, props.name);
  return (
    <FileInput
      {...field}
      label={props.label}
      hint={props.hint ?? words.fileHint}
      accept=".pdf,.jpg,.jpeg,.png"
    />
  );
}
