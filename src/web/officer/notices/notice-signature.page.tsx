import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { longThaiDate } from '../../../core/calendar/thai-date.js';
import { Button } from '../../../platform/ui/button.js';
import { PostForm } from '../../../platform/ui/post-form.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { LetterView } from '../../shared/letter-view.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { VersionField } from '../../../platform/ui/version-field.js';
import { WarningText } from '../../../platform/ui/warning-text.js';
import { letterOnScreen } from '../../../correspondence/notices/letter.rule.js';
import type { Signatory } from '../../../correspondence/notices/signatories.service.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { NOTICE_KIND_WORDS, OUTCOME_WORDS, DELIVERY_CHANNEL_WORDS } from '../desk/case.messages.js';
import { noticeAt } from './notice-act.fields.js';
import { signatureWords as words } from './notice-signature.messages.js';
import { NOTICE_ERRORS, noticeError, noticeWords } from './notice.messages.js';
import type { NoticeProblem, NoticeView } from './notice-view.js';

/** What the page needs; `number` is the one that would be taken now, null without a letter code. */
interface NoticeSignaturePageProps {
  readonly context: StaffContext;
  readonly view: NoticeView;
  readonly signatory: Signatory;
  readonly number: string | null;
  readonly problem?: NoticeProblem | undefined;
}

/** Shows what a signature will do, and the letter; its buttons sign. */
export function NoticeSignaturePage(props: NoticeSignaturePageProps): VNode {
  const { context, view, number, problem } = props;
  const issues = may(context.officer, 'issue_notice', view.access);
  return (
    <StaffFrame
      title={`${words.title} ${view.access.number}`}
      context={context}
      at="/staff/for-signature"
      back={{ href: noticeAt(view), text: words.back }}
      hasErrors={problem !== undefined}
    >
      {problem && (
        <ErrorSummary errors={problem.errors.map((error) => ({ text: noticeError(error) }))} />
      )}
      <span class="govuk-caption-l">{view.access.number}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <SummaryList rows={factsOf(props)} />
      {number === null && <InsetText>{NOTICE_ERRORS.letter_code_missing}</InsetText>}
      {number !== null && <Ways {...props} />}
      {issues && (
        <Button href={`/staff/complaints/${view.access.number}/notices/new`} variant="secondary">
          {noticeWords.edit}
        </Button>
      )}
      <h2 class="govuk-heading-m">{words.letter}</h2>
      <LetterView {...letterOnScreen(view.letter)} />
    </StaffFrame>
  );
}

function factsOf({ view, signatory, number }: NoticeSignaturePageProps): SummaryRow[] {
  const { facts } = words;
  const { kind, outcome, channel } = view.notice;
  const { account, right } = signatory;
  return [
    ...(number === null
      ? []
      : [
          { key: facts.number, value: <NotifiedRecipient text={number} hint={words.numberHint} /> },
        ]),
    { key: facts.date, value: longThaiDate(view.today) },
    {
      key: facts.receiver,
      value: <NotifiedRecipient text={words.receiver(view.access.number)} hint={words.masked} />,
    },
    {
      key: facts.channel,
      value: (
        <NotifiedRecipient
          text={DELIVERY_CHANNEL_WORDS[channel]}
          hint={noticeWords.channelHints[channel]}
        />
      ),
    },
    {
      key: facts.says,
      value: [NOTICE_KIND_WORDS[kind], outcome && OUTCOME_WORDS[outcome]]
        .filter(Boolean)
        .join(' · '),
    },
    { key: facts.signer, value: [account.displayName, ...right.position].join(' · ') },
  ];
}

function NotifiedRecipient({ text, hint }: { text: string; hint: string }): VNode {
  return (
    <>
      {text}
      <br />
      <span class="muted">{hint}</span>
    </>
  );
}

/** The two ways of signing; each is bound to the version that the page shows. */
function Ways({ context, view, problem }: NoticeSignaturePageProps): VNode {
  const form = (act: string, children: VNode[]): VNode => (
    <PostForm action={`${noticeAt(view)}/${act}`} token={context.token}>
      <VersionField
        now={view.record.matter.version}
        typed={problem?.form === act ? problem.typed : undefined}
        id={`${act}-over`}
      />
      {children}
    </PostForm>
  );
  return (
    <>
      <WarningText>{words.final}</WarningText>
      {form('signature', [
        <p class="govuk-body">{words.signs[view.notice.channel]}</p>,
        <Button preventDoubleClick>{words.sign}</Button>,
      ])}
      {form('paper-number', [
        <p class="govuk-hint">{words.paperHint}</p>,
        <Button variant="secondary" preventDoubleClick>
          {words.paper}
        </Button>,
      ])}
    </>
  );
}
