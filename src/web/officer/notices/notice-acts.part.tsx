import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { Button } from '../../../platform/ui/button.js';
import { CsrfField } from '../../../platform/ui/csrf-field.js';
import { Details } from '../../../platform/ui/details.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { Textarea } from '../../../platform/ui/textarea.js';
import { noticeError, noticeWords as words } from './notice.messages.js';
import { servingActs, type ServingAct } from './notice-acts.rule.js';
import { fieldOf, FileField, noticeAt, type ActsProps } from './notice-act.fields.js';
import { ServiceFields } from './notice-service.fields.js';

/** What the officer can do with the notice in its present state. */
export function NoticeActForms(props: ActsProps): VNode {
  const { seat, view } = props;
  const serves = may(seat.officer, 'serve_notice', view.access);
  return (
    <section class="no-print" aria-label={words.acts}>
      <SignatureActs {...props} />
      {serves && <WritingActs {...props} />}
      {serves && <ServingActs {...props} />}
    </section>
  );
}

/** For whom the letter waits, and nobody else. */
function SignatureActs(props: ActsProps): VNode | null {
  const { seat, view } = props;
  const { state, signatoryId } = view.notice;
  if (state !== 'for_signature') return null;
  if (signatoryId !== seat.officer.id) {
    return <InsetText>{words.waitsFor(view.people.name(signatoryId) ?? '')}</InsetText>;
  }
  if (!view.mine) return <InsetText>{noticeError('signing_refused')}</InsetText>;
  return (
    <>
      <Button href={`${noticeAt(view)}/signature`}>{words.toSign}</Button>
      <Folded {...props} name="sending-back" title={words.sendBack}>
        <Why {...props} name="sending-back" label={words.sendBackWhy} />
      </Folded>
    </>
  );
}

function WritingActs(props: ActsProps): VNode | null {
  const { state } = props.view.notice;
  if (state !== 'draft' && state !== 'for_signature') return null;
  return (
    <div class="toolbar">
      <Button
        href={`/staff/complaints/${props.view.access.number}/notices/new`}
        variant="secondary"
      >
        {words.edit}
      </Button>
      <ActForm {...props} name="discard" submit={words.discard} />
    </div>
  );
}

const SERVING: Readonly<Record<ServingAct, (props: ActsProps) => VNode>> = {
  'signed-copy': (props) => (
    <Folded {...props} name="signed-copy" title={words.fileCopy} open multipart>
      <p class="govuk-hint">{words.fileCopyHint}</p>
      <FileField {...props} name="copy" form="signed-copy" label={words.copy} />
    </Folded>
  ),
  service: (props) => (
    <Folded
      {...props}
      name="service"
      title={words.record(props.view.notice.channel)}
      open
      multipart
    >
      <ServiceFields {...props} />
    </Folded>
  ),
  'by-centre': () => <InsetText>{words.byCentre}</InsetText>,
  wait: () => <InsetText>{words.emailUnderWay}</InsetText>,
  publication: (props) => (
    <ActForm {...props} name="publication" submit={words.publish} hint={words.publishHint} />
  ),
  return: (props) => (
    <Folded {...props} name="return" title={words.returned}>
      <p class="govuk-hint">{words.returnHint}</p>
      <Why {...props} name="return" label={words.returnWhy} />
    </Folded>
  ),
  void: (props) => (
    <Folded {...props} name="void" title={words.void}>
      <p class="govuk-hint">{words.voidHint}</p>
      <Why {...props} name="void" label={words.voidWhy} />
    </Folded>
  ),
};

function ServingActs(props: ActsProps): VNode {
  const { seat, view } = props;
  const delivers = may(seat.officer, 'deliver_notice', view.access);
  return <>{servingActs(view.notice, delivers).map((act) => SERVING[act](props))}</>;
}

type FormProps = ActsProps & {
  name: string;
  submit: string;
  hint?: string;
  multipart?: boolean | undefined;
  children?: ComponentChildren;
};

function ActForm(props: FormProps): VNode {
  const { seat, view, problem, name, submit, hint, multipart, children } = props;
  const encoding = multipart ? { enctype: 'multipart/form-data' } : {};
  return (
    <form method="post" action={`${noticeAt(view)}/${name}`} novalidate {...encoding}>
      <CsrfField token={seat.token} />
      <VersionField
        now={view.record.matter.version}
        typed={problem?.form === name ? problem.typed : undefined}
        id={`${name}-over`}
      />
      {hint && <p class="govuk-hint">{hint}</p>}
      {children}
      <Button variant="secondary" preventDoubleClick>
        {submit}
      </Button>
    </form>
  );
}

function Folded(
  props: ActsProps & {
    name: string;
    title: string;
    open?: boolean;
    multipart?: boolean;
    children: ComponentChildren;
  },
): VNode {
  const { name, title, problem, open = false } = props;
  return (
    <Details summary={title} open={open || problem?.form === name}>
      <ActForm {...props} submit={title} />
    </Details>
  );
}

function Why(props: ActsProps & { name: string; label: string }): VNode {
  const { id, ...field } = fieldOf(props, props.name, 'why');
  return <Textarea {...field} id={`${id}-${props.name}`} label={props.label} rows={3} />;
}
