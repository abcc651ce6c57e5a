import type { VNode } from 'preact';
import { may } from '../../../core/accounts/policy.js';
import { longThaiDate, thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { Button } from '../../../platform/ui/button.js';
import { ErrorSummary } from '../../../platform/ui/error-summary.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { LetterView } from '../../shared/letter-view.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { SummaryList, type SummaryRow } from '../../../platform/ui/summary-list.js';
import { Tag } from '../../../platform/ui/tag.js';
import { letterOnScreen } from '../../../correspondence/notices/letter.rule.js';
import { StaffFrame } from '../../shared/staff/staff-frame.js';
import type { StaffContext } from '../../shared/staff/staff-context.service.js';
import { noticeActDone } from './acts/notice-act-forms.js';
import { doneWords } from '../desk/done.messages.js';
import { NoticeActForms } from './notice-acts.part.js';
import { noticeError, noticeWords as words } from './notice.messages.js';
import type { NoticeProblem, NoticeView } from './notice-view.js';
import {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_COLOURS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../desk/case.messages.js';

/** What the page needs; `done` is the code of what was just done. */
interface NoticePageProps {
  readonly context: StaffContext;
  readonly view: NoticeView;
  readonly done?: string | undefined;
  readonly problem?: NoticeProblem | undefined;
}

/** A notice: what can be done with it, its place in the register, its letter to print. */
export function NoticePage({ context, view, done, problem }: NoticePageProps): VNode {
  const { notice, access } = view;
  const { kind, state } = notice;
  const href = `/staff/complaints/${access.number}`;
  const said = problem ? undefined : (noticeActDone(done) ?? doneWords(done));
  return (
    <StaffFrame
      title={`${NOTICE_KIND_WORDS[kind]} ${access.number}`}
      context={context}
      at="/staff/queue"
      back={{ href, text: words.back }}
      hasErrors={problem !== undefined}
      before={said && <NotificationBanner success text={said} />}
    >
      {problem && <ErrorSummary errors={problem.errors.map(summaryOf)} />}
      <span class="govuk-caption-l">{access.number}</span>
      <h1 class="govuk-heading-l">
        {NOTICE_KIND_WORDS[kind]}{' '}
        <Tag colour={NOTICE_STATE_COLOURS[state]}>{NOTICE_STATE_WORDS[state]}</Tag>
      </h1>
      {notice.sentBackWhy && (
        <InsetText>
          <strong>{words.sentBack}</strong>
          <br />
          <span class="as-typed">{notice.sentBackWhy}</span>
        </InsetText>
      )}
      <div class="toolbar no-print">
        <Button href={`${href}/notices/${notice.id}/letter`} variant="secondary">
          {words.pdf}
        </Button>
        <Button type="button" variant="secondary" attributes={{ 'data-print': true }}>
          {words.print}
        </Button>
      </div>
      <NoticeActForms context={context} view={view} problem={problem} />
      <div class="no-print">
        <SummaryList rows={factsOf(view, may(context.officer, 'deliver_notice', view.access))} />
      </div>
      <LetterView {...letterOnScreen(view.letter)} />
    </StaffFrame>
  );
}

const summaryOf = (error: NoticeProblem['errors'][number]) => {
  const { field, message } = error;
  const text = noticeError(error);
  const known = field !== '' && field !== 'version' && message !== 'unknown_field';
  return known ? { text, href: `#${field}` } : { text };
};

/**
 * The notice's line in the register: only what is there. The post's number leads to who took the letter,
 * and the proof bears a name, so that both are for those who deliver it.
 */
function factsOf({ notice, people, access }: NoticeView, delivers: boolean): SummaryRow[] {
  const { facts } = words;
  const row = (key: string, value: string | null | undefined | false): SummaryRow[] =>
    value ? [{ key, value: <span class="as-typed">{value}</span> }] : [];
  const day = (on: string | null): string | null => on && longThaiDate(on);
  const instant = (at: Date | null): string | null =>
    at && words.at(thaiDate(bangkokDayOf(at)), thaiTime(at));
  return [
    ...row(facts.number, notice.letterNumber),
    ...row(facts.outcome, notice.outcome && OUTCOME_WORDS[notice.outcome]),
    ...row(facts.drafted, words.by(instant(notice.draftedAt)!, people.name(notice.enteredBy))),
    ...row(facts.signatory, people.name(notice.signatoryId)),
    ...row(facts.signed, notice.signedHow && words.signedHow[notice.signedHow]),
    ...row(facts.signedAt, instant(notice.signedAt)),
    ...row(facts.channel, DELIVERY_CHANNEL_WORDS[notice.channel]),
    ...row(facts.delivered, day(notice.deliveredOn)),
    ...row(facts.recorded, instant(notice.deliveredAt)),
    ...proofRows(notice.proof, delivers).flatMap(([key, value]) => row(key, value)),
    ...row(facts.lateWhy, notice.lateWhy),
    ...row(facts.returned, day(notice.returnedOn)),
    ...row(facts.returnedWhy, notice.returnedWhy),
    ...row(facts.voided, day(notice.voidedOn)),
    ...row(facts.voidedWhy, notice.voidedWhy),
    ...row(facts.voidedBy, people.name(notice.voidedBy)),
    ...row(facts.verificationCode, notice.verificationCode),
    ...row(facts.hash, notice.fileHash),
    ...(notice.proofFileId
      ? [
          {
            key: facts.proofFile,
            value: delivers ? (
              <a
                class="govuk-link"
                href={`/staff/complaints/${access.number}/notices/${notice.id}/proof`}
              >
                {words.openProof}
              </a>
            ) : (
              words.keptByCentre
            ),
          },
        ]
      : []),
  ];
}

function proofRows(proof: Record<string, unknown> | null, delivers: boolean): [string, string][] {
  const { facts } = words;
  const { registeredNumber, receivedBy, messageId, reply } = proof ?? {};
  const by = words.receivedBy[receivedBy as keyof typeof words.receivedBy] as string | undefined;
  return [
    [
      facts.registeredNumber,
      registeredNumber && (delivers ? registeredNumber : words.keptByCentre),
    ],
    [facts.receivedBy, by],
    [facts.messageId, messageId],
    [facts.reply, reply],
  ].filter((row): row is [string, string] => typeof row[1] === 'string');
}
