import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../../../../platform/ui/button.js';
import { PostForm } from '../../../../platform/ui/post-form.js';
import { Details } from '../../../../platform/ui/details.js';
import { Textarea } from '../../../../platform/ui/textarea.js';
import { useResumedForm } from '../../../../platform/ui/resumed-form.js';
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

const actAt = (view: NoticeActProps['view'], path: string): string => `${noticeAt(view)}/${path}`;

/** A form on a notice that is shown open. */
export function ActForm(props: ActFormProps): VNode {
  const { context, view, problem, path, submit, hint, multipart, children } = props;
  return (
    <PostForm
      action={actAt(view, path)}
      token={context.token}
      enctype={multipart ? 'multipart/form-data' : undefined}
    >
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
    </PostForm>
  );
}

/** A form on a notice that is folded under the words of its button. */
export function FoldedActForm(props: ActFormProps & { readonly open?: boolean }): VNode {
  const { path, submit, problem, view, open = false } = props;
  const resumed = useResumedForm(actAt(view, path)) !== null;
  return (
    <Details summary={submit} open={open || resumed || problem?.form === path}>
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
