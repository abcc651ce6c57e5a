import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { isOpenTo } from '../../../correspondence/notices/acts/notice-act.js';
import { Button } from '../../../platform/ui/button.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { discardForm } from './acts/discard/discard.form.js';
import type { NoticeActForm } from './acts/notice-act-form.js';
import { NOTICE_ACT_FORMS } from './acts/notice-act-forms.js';
import { noticeAt, type ActsProps } from './notice-act.fields.js';
import { noticeError, noticeWords as words } from './notice.messages.js';

/** What the officer can do with the notice in its present state. */
export function NoticeActForms(props: ActsProps): VNode {
  const { seat, view } = props;
  const serves = may(seat.officer, 'serve_notice', view.access);
  return (
    <section class="no-print" aria-label={words.acts}>
      <SignatureActs {...props} />
      {serves && <WritingActs {...props} />}
      {serves && <DeliveryActs {...props} />}
    </section>
  );
}

/** The forms of a kind that the notice's state and channel are open to. */
const openForms = ({ view }: ActsProps, ofSignatory: boolean): NoticeActForm[] =>
  Object.values(NOTICE_ACT_FORMS).filter(
    ({ act }) => !!act.ofSignatory === ofSignatory && isOpenTo(act, view.notice),
  );

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
      {openForms(props, true).map(({ Form }) => Form && <Form {...props} />)}
    </>
  );
}

function WritingActs(props: ActsProps): VNode | null {
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

/** What meets the citizen is for those who bring letters there; others leave it to the centre. */
function DeliveryActs(props: ActsProps): VNode {
  const { seat, view } = props;
  const { state, channel } = view.notice;
  return (
    <>
      {state === 'sending' && channel === 'email' && <InsetText>{words.emailUnderWay}</InsetText>}
      {openForms(props, false)
        .filter((form) => form !== discardForm)
        .map(({ act, Form }) =>
          may(seat.officer, act.verb, view.access) ? (
            Form && <Form {...props} />
          ) : (
            <InsetText>{words.byCentre}</InsetText>
          ),
        )}
    </>
  );
}
