import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { freshFormKey } from '../../../platform/http/form-key.js';
import { Details } from '../../../platform/ui/details.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
import { useResumedForm } from '../../../platform/ui/resumed-form.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import type { ComplaintFormContext } from './complaint-form.fields.js';
import type { ComplaintFormName, ComplaintFormProblem } from './complaint-form.rule.js';

/** What a form on a complaint takes. */
interface ComplaintFormProps {
  readonly formContext: ComplaintFormContext;
  readonly form: ComplaintFormName;
  /** The resource below the complaint that the form makes. */
  readonly path: string;
  readonly submit: string;
  /** Folded under this title; without it the form is only its button. */
  readonly title?: string;
  readonly values?: Readonly<Record<string, string>>;
  /** Tells the form apart where it stands on the page several times; the fold's id. */
  readonly foldId?: string;
  /** Opens the fold; by itself it opens when the form was refused. */
  readonly open?: boolean;
  /** The key that presses its button. */
  readonly pressedBy?: string;
  readonly children?: ComponentChildren;
}

/** Whether it is this form that was refused: the same one may stand on the page for several projects. */
const isOf = ({ form, typed }: ComplaintFormProblem, props: ComplaintFormProps): boolean =>
  form === props.form &&
  Object.entries(props.values ?? {}).every(([name, value]) => typed[name] === value);

const typedInto = (props: ComplaintFormProps): ComplaintFormProblem['typed'] | undefined => {
  const { problem } = props.formContext;
  return problem && isOf(problem, props) ? problem.typed : undefined;
};

const keyAttributes = (key?: string): Record<string, string> =>
  key === undefined ? {} : { 'data-key': key, 'aria-keyshortcuts': key };

const addressOf = ({ formContext, path }: ComplaintFormProps): string =>
  `/staff/complaints/${formContext.view.access.number}/${path}`;

/** A form on a complaint: token, version, fields, button. */
export function ComplaintForm(props: ComplaintFormProps): VNode {
  const { formContext, form, title, foldId = form } = props;
  const name = `${addressOf(props)}#${foldId}`;
  const resumed = useResumedForm(name) !== null;
  const fields = <Body {...props} foldId={foldId} name={name} />;
  if (title === undefined) return fields;
  const open = props.open ?? formContext.problem?.form === form;
  return (
    <Details summary={title} id={foldId} open={resumed || open}>
      {fields}
    </Details>
  );
}

function Body(
  props: ComplaintFormProps & { readonly foldId: string; readonly name: string },
): VNode {
  const { formContext, name, foldId, submit, pressedBy } = props;
  const { view, context } = formContext;
  const typed = typedInto(props);
  return (
    <PostForm
      name={name}
      action={addressOf(props)}
      token={context.token}
      keep={view.record.matter.restricted ? undefined : 'server'}
    >
      <HiddenFields values={{ ...props.values, formKey: typed?.formKey ?? freshFormKey() }} />
      <VersionField now={view.record.matter.version} typed={typed} id={`${foldId}-over`} />
      {props.children}
      <Button variant="secondary" preventDoubleClick attributes={keyAttributes(pressedBy)}>
        {submit}
      </Button>
    </PostForm>
  );
}
