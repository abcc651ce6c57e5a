import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { isOpenTo } from '../../../correspondence/notices/acts/notice-act.js';
import { Button } from '../../../platform/ui/button.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { discardForm } from './acts/discard/discard.form.js';
import type { NoticeActForm } from './acts/notice-act-form.js';
import { NOTICE_ACT_FORMS } from './acts/notice-act-forms.js';
import { noticeAt, type NoticeActProps } from './notice-act.fields.js';
import { NOTICE_ERRORS, noticeWords as words } from './notice.messages.js';

/** What the officer can do with the notice in its present state. */
export function NoticeActForms(props: NoticeActProps): VNode {
  const { context, view } = props;
  const issues = may(context.officer, 'issue_notice', view.access);
  return (
    <section class="no-print" aria-label={words.acts}>
      <SignatureActs {...props} />
      {issues && <WritingActs {...props} />}
      {issues && <DeliveryActs {...props} />}
    </section>
  );
}

/** The forms of a kind that the notice's state and channel allow. */
const openForms = ({ view }: NoticeActProps, ofSignatory: boolean): NoticeActForm[] =>
  Object.values(NOTICE_ACT_FORMS).filter(
    ({ act }) => !!act.ofSignatory === ofSignatory && isOpenTo(act, view.notice),
  );

/** Shown only to the officer whose signature the letter waits for. */
function SignatureActs(props: NoticeActProps): VNode | null {
  const { context, view } = props;
  const { state, signatoryId } = view.notice;
  if (state !== 'for_signature') return null;
  if (signatoryId !== context.officer.id) {
    return <InsetText>{words.waitsFor(view.people.name(signatoryId) ?? '')}</InsetText>;
  }
  if (!view.mine) return <InsetText>{NOTICE_ERRORS.signing_refused}</InsetText>;
  return (
    <>
      <Button href={`${noticeAt(view)}/signature`}>{words.toSign}</Button>
      {openForms(props, true).map(({ Form }) => Form && <Form {...props} />)}
    </>
  );
}

function WritingActs(props: NoticeActProps): VNode | null {
  const { notice, access } = props.view;
  if (!isOpenTo(discardForm.act, notice)) return null;
  const Discard = discardForm.Form!;
  return (
    <div class="toolbar">
      <Button href={`/staff/complaints/${access.number}/notices/new`} variant="secondary">
        {words.edit}
      </Button>
      <Discard {...props} />
    </div>
  );
}

/**
 * Acts of delivery are for those who bring letters to this citizen; others leave them to the complaint centre.
 */
function DeliveryActs(props: NoticeActProps): VNode {
  const { context, view } = props;
  const { state, channel } = view.notice;
  return (
    <>
      {state === 'sending' && channel === 'email' && <InsetText>{words.emailUnderWay}</InsetText>}
      {openForms(props, false)
        .filter((form) => form !== discardForm)
        .map(({ act, Form }) =>
          may(context.officer, act.verb, view.access) ? (
            Form && <Form {...props} />
          ) : (
            <InsetText>{words.byCentre}</InsetText>
          ),
        )}
    </>
  );
}
