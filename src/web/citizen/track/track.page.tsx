import type { VNode } from 'preact';
import { longThaiDate, thaiDate, thaiDigits } from '../../../core/calendar/thai-date.js';
import { Chip } from '../../../platform/ui/chip.js';
import { InsetText } from '../../../platform/ui/inset-text.js';
import { Card } from '../../../platform/ui/card.js';
import { Link } from '../../../platform/ui/link.js';
import { Nb } from '../../../platform/ui/nb.js';
import { NotificationBanner } from '../../../platform/ui/notification-banner.js';
import { Timeline } from '../../../platform/ui/timeline.js';
import { letterWords } from '../../../correspondence/notices/letter.messages.js';
import type { SignedNotice } from '../../../correspondence/notices/notice.entity.js';
import { CitizenFrame } from '../frame/citizen-frame.js';
import { TrackIdentity } from './track-identity.part.js';
import { trackDueWords } from './track-due.messages.js';
import { AnswerErrors, TrackQuestion, type AnswerTyped } from './track-question.form.js';
import { ReopeningErrors, TrackReopening, type ReopeningTyped } from './track-reopening.form.js';
import { RatingErrors, TrackRating } from './track-rating.form.js';
import { ratingWords } from './track-rating.messages.js';
import { reopeningWords } from './track-reopening.messages.js';
import type { TrackDue, TrackView } from './track-view.query.js';
import { STATUS_WORDS, trackWords as words } from './track.messages.js';

/** What the tracking page needs. */
export interface TrackProps {
  readonly view: TrackView;
  readonly token: string;
  /** An answer that was not taken, with what is wrong with it. */
  readonly typed?: AnswerTyped | undefined;
  /** A request to reopen that was refused. */
  readonly reopening?: ReopeningTyped | undefined;
  /** Why a score was not taken. */
  readonly rating?: string | undefined;
  /** What was just sent. */
  readonly sent?: keyof typeof SENT | undefined;
}

const SENT = {
  answer: words.sent,
  reopening: reopeningWords.sent,
  rating: ratingWords.sent,
};

/** What the sender sees of a complaint: its due day, its notices, its question, what happened. */
export function TrackPage(props: TrackProps): VNode {
  const { view, token, typed, reopening, rating, sent } = props;
  const { due, number } = view;
  return (
    <CitizenFrame
      title={view.title}
      at="/track"
      noindex
      hasErrors={(typed ?? reopening ?? rating) !== undefined}
    >
      {sent && <NotificationBanner success text={SENT[sent]} />}
      <AnswerErrors view={view} token={token} typed={typed} />
      <ReopeningErrors view={view} token={token} typed={reopening} />
      <RatingErrors view={view} token={token} error={rating} />
      <span class="govuk-caption-l">
        {words.number} <Nb>{number}</Nb>
      </span>
      <h1 class="govuk-heading-l">{view.title}</h1>
      <Due due={due} number={number} />
      <State view={view} />
      <TrackQuestion view={view} token={token} typed={typed} />
      <NoticesService view={view} />
      <TrackRating view={view} token={token} error={rating} />
      <TrackReopening view={view} token={token} typed={reopening} />
      <h2 class="govuk-heading-m">{words.timelineTitle}</h2>
      <Timeline entries={view.timeline} />
      <TrackIdentity view={view} />
      <h2 class="govuk-heading-m">{words.descriptionTitle}</h2>
      <p class="govuk-body as-typed">{view.description}</p>
      <Wanted text={view.wantedOutcome} />
    </CitizenFrame>
  );
}

function State({ view }: { view: TrackView }): VNode {
  const { due, division, status } = view;
  return (
    <>
      <p class="govuk-body">
        {words.state} <strong>{STATUS_WORDS[status]}</strong>
        {division && (
          <>
            {' · '}
            <Nb>{words.division(division)}</Nb>
          </>
        )}
      </p>
      {due?.state === 'overdue' && (
        <InsetText>{due.told ? words.lateTold[due.told] : words.late}</InsetText>
      )}
    </>
  );
}

function Wanted({ text }: { text: string | null }): VNode | null {
  if (text === null) return null;
  return (
    <>
      <h3 class="govuk-heading-s">{words.wanted}</h3>
      <p class="govuk-body as-typed">{text}</p>
    </>
  );
}

function Due({ due, number }: { due: TrackDue | null; number: string }): VNode {
  if (!due) return <p class="govuk-body">{words.noPeriod}</p>;
  return (
    <p class="govuk-body">
      <Chip state={due.state} days={due.days} /> {words.due}{' '}
      <strong>
        <Nb>{longThaiDate(due.dueOn)}</Nb>
      </strong>
      {due.endedOn && (
        <>
          {' · '}
          <Nb>{words.answeredOn(thaiDate(due.endedOn))}</Nb>
        </>
      )}{' '}
      <Link class="nb" href={`/track/${number}/due`}>
        {trackDueWords.link}
      </Link>
    </p>
  );
}

function NoticesService({ view }: { view: TrackView }): VNode | null {
  if (view.notices.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{words.noticesTitle}</h2>
      {[...view.notices].reverse().map((notice) => (
        <NoticeCard notice={notice} number={view.number} />
      ))}
    </>
  );
}

function NoticeCard({ notice, number }: { notice: SignedNotice; number: string }): VNode {
  const day = thaiDigits(thaiDate(notice.letterOn));
  return (
    <Card title={letterWords.subject[notice.kind]} headingLevel={3}>
      <p class="muted">{words.noticeLine(thaiDigits(notice.letterNumber), day)}</p>
      <p class="as-typed">{notice.body}</p>
      {notice.letter && (
        <p>
          <Link href={`/track/${number}/notices/${notice.id}`}>{words.openNotice}</Link>
        </p>
      )}
    </Card>
  );
}
