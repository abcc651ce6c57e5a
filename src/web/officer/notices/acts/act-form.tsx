import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../../../../platform/ui/button.js';
import { CsrfField } from '../../../../platform/ui/csrf-field.js';
import { Details } from '../../../../platform/ui/details.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { VersionField } from '../../../../platform/ui/version-field.js';
import { fieldOf, noticeAt, type NoticeActProps } from '../notice-act.fields.js';

/** The props of a form on a notice: the resource that it creates, its button, and its fields. */
type ActFormProps = NoticeActProps & {
  readonly path: string;
  readonly submit: string;
  readonly hint?: string | undefined;
  readonly multipart?: boolean | undefined;
  readonly children?: ComponentChildren;
};

/** A form on a notice that is shown open. */
export function ActForm(props: ActFormProps): VNode {
  const { context, view, problem, path, submit, hint, multipart, children } = props;
  const encoding = multipart ? { enctype: 'multipart/form-data' } : {};
  return (
    <form method="post" action={`${noticeAt(view)}/${path}`} novalidate {...encoding}>
      <CsrfField token={context.token} />
      <VersionField
        now={view.record.matter.version}
        typed={problem?.form === path ? problem.typed : undefined}
        id={`${path}-over`}
      />
      {hint && <p class="govuk-hint">{hint}</p>}
      {children}
      <Button variant="secondary" preventDoubleClick>
        {submit}
      </Button>
    </form>
  );
}

/** A form on a notice that is folded under the words of its button. */
export function FoldedActForm(props: ActFormProps & { readonly open?: boolean }): VNode {
  const { path, submit, problem, open = false } = props;
  return (
    <Details summary={submit} open={open || problem?.form === path}>
      <ActForm {...props} />
    </Details>
  );
}

/** The reason of a form on a notice. */
export function WhyField(
  props: NoticeActProps & { readonly path: string; readonly label: string },
): VNode {
  const { id, ...field } = fieldOf(props, props.path, 'why');
  return <Textarea {...field} id={`${id}-${props.path}`} label={props.label} rows={3} />;
}
