import type { ComponentChildren, VNode } from 'preact';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { Details } from '../../../platform/ui/details.js';
import { HiddenFields } from '../../../platform/ui/hidden-fields.js';
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
  /** The fold's id where one form stands on the page several times. */
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

/** A form on a complaint: token, version, fields, button. */
export function ComplaintForm(props: ComplaintFormProps): VNode {
  const { formContext, form, path, submit, title, pressedBy } = props;
  const { view, context } = formContext;
  const fields = (
    <form method="post" action={`/staff/complaints/${view.access.number}/${path}`} novalidate>
      <CsrfField token={context.token} />
      <HiddenFields values={{ ...props.values }} />
      <VersionField
        now={view.record.matter.version}
        typed={typedInto(props)}
        id={`${props.foldId ?? form}-over`}
      />
      {props.children}
      <Button
        variant="secondary"
        preventDoubleClick
        attributes={
          pressedBy === undefined ? {} : { 'data-key': pressedBy, 'aria-keyshortcuts': pressedBy }
        }
      >
        {submit}
      </Button>
    </form>
  );
  if (title === undefined) return fields;
  return (
    <Details
      summary={title}
      id={props.foldId ?? form}
      open={props.open ?? formContext.problem?.form === form}
    >
      {fields}
    </Details>
  );
}
