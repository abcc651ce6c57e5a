import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import type {
  EventPayloads,
  EventReadBy,
  EventType,
} from '../../../cases/matters/event-catalogue.js';
import type { AnyMatterEvent } from '../../../cases/matters/matter-event.entity.js';
import { identityPartsWords } from '../../../cases/complaints/identity.messages.js';
import { identityProofWords } from '../../../cases/pins/pin.messages.js';
import { eventWords } from '../../../cases/matters/event.messages.js';
import { STRANDED_WORDS } from '../../../correspondence/notices/stranded-letters.messages.js';
import type { TimelineEntry } from '../../../platform/ui/timeline.js';
import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import {
  declineWords,
  scoreWords,
  stepWords,
  timelineEntryWords as words,
} from './event.messages.js';
import { notifiedLines } from './notified-lines.rule.js';
import {
  CHANNEL_WORDS,
  channelWords,
  NOTICE_KIND_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../desk/case.messages.js';

/** What an event says beyond its name. */
interface TimelineText {
  what?: string | undefined;
  lines?: (string | undefined)[];
  /** What the citizen must not see. */
  internal?: string | undefined;
  tone?: 'overdue';
}

/** An event of which only these fields matter. */
interface Having<D> {
  readonly data: D;
}
interface WithText {
  readonly messageId?: string;
}
type Teller<D = unknown> = (event: Having<D>, view: ComplaintView) => TimelineText;

const textOf = ({ data }: Having<WithText>, { record }: ComplaintView): string | undefined =>
  data.messageId === undefined ? undefined : record.messages.get(data.messageId)?.body;

const plain: Teller = () => ({});
const shown: Teller<WithText> = (event, view) => ({ lines: [textOf(event, view)] });

const reasoned =
  <D = unknown>(
    what: (event: Having<D>, view: ComplaintView) => string | undefined,
  ): Teller<D & WithText> =>
  (event, view) => {
    const reason = textOf(event, view);
    return { what: what(event, view), internal: reason && words.reason(reason) };
  };

const received: Teller = (_event, { record: { complaint } }) => ({
  what: CHANNEL_WORDS[complaint.channel],
  internal: complaint.backdateReason ? words.backdated(complaint.backdateReason) : undefined,
});

const toDivision = (
  { data }: Having<{ division: string }>,
  { office }: ComplaintView,
): string | undefined => office.division(data.division);

const toCategory = (
  { data }: Having<{ category: string }>,
  { office }: ComplaintView,
): string | undefined => office.category(data.category);

/** What was corrected: as it was and as it is. */
const correctedOrigin = (
  { data }: Having<EventPayloads['origin_corrected']>,
  { office }: ComplaintView,
): string => {
  const said = ({ village, channel }: EventPayloads['origin_corrected']['from']): string =>
    [office.village(village), channelWords(channel)].filter(Boolean).join(' · ');
  return words.corrected(said(data.from), said(data));
};

const ofProject = ({ data }: Having<{ projectCode: string }>): string => data.projectCode;

const nameOf = (id: string | undefined, { people }: ComplaintView): string | undefined =>
  id === undefined ? undefined : people.name(id);

const aboutNotice: Teller<{ noticeId: string }> = ({ data }, { notices }) => {
  const notice = notices.find(({ id }) => id === data.noticeId);
  if (!notice) return {};
  const { kind, outcome, letterNumber } = notice;
  const said = outcome ? OUTCOME_WORDS[outcome] : undefined;
  return { what: words.notice(NOTICE_KIND_WORDS[kind], letterNumber), lines: [said] };
};

const nextLine = (dueOn: string | null): string[] =>
  dueOn === null ? [] : [words.nextDue(thaiDate(dueOn))];

const onLadder =
  (tone?: 'overdue'): Teller<EventPayloads['escalated']> =>
  ({ data }, { people }) => ({
    what: stepWords(data.step, data.level, data.told),
    ...(tone && { tone }),
    lines: notifiedLines(data, people, words.told),
  });

/** How each type of event reads in the officers' timeline. */
export const ENTRY_WRITERS: {
  readonly [T in EventReadBy<'officers'>]: Teller<EventPayloads[T]>;
} = {
  received,
  routed: (event, view) => ({ what: toDivision(event, view) }),
  division_assigned: reasoned(toDivision),
  officer_assigned: reasoned(({ data }, view) => nameOf(data.officerId, view)),
  work_started: plain,
  step_undone: ({ data }) => ({ what: eventWords(data.undone) }),
  noted: (event, view) => ({ internal: textOf(event, view) }),
  citizen_asked: shown,
  citizen_answered: shown,
  referred: reasoned(({ data }) => data.body),
  declined: reasoned(({ data }) => declineWords(data.reasonCode)),
  closed: reasoned(() => undefined),
  subject_set: plain,
  category_set: reasoned(toCategory),
  origin_corrected: reasoned(correctedOrigin),
  pin_link_sent: plain,
  pin_renewed: ({ data: { shown } }) => ({
    what: shown === undefined ? words.byLink : identityProofWords(shown),
  }),
  receipt_day_corrected: (event, view) => {
    const { from, to, due } = event.data;
    const dueLine = due && words.dueCorrected(thaiDate(due.from), thaiDate(due.to));
    const what = words.corrected(thaiDate(from), thaiDate(to));
    return { ...reasoned(() => what)(event, view), lines: [dueLine ?? undefined] };
  },
  identity_corrected: reasoned(({ data }) => identityPartsWords(data.parts)),
  conflict_named: ({ data }, view) => ({ internal: nameOf(data.accountId, view) }),
  notice_drafted: aboutNotice,
  notice_proposed: (event, view) => ({
    what: aboutNotice(event, view).what,
    internal: nameOf(event.data.signatoryId, view),
  }),
  notice_sent_back: (event, view) => ({
    what: aboutNotice(event, view).what,
    internal: event.data.cause && STRANDED_WORDS[event.data.cause],
  }),
  notice_discarded: aboutNotice,
  notice_numbered: aboutNotice,
  notice_voided: (event, view) => ({ ...aboutNotice(event, view), tone: 'overdue' }),
  notice_signed: aboutNotice,
  notice_served: (event, view) => {
    const { what, lines = [] } = aboutNotice(event, view);
    const { channel, nextDueOn } = event.data;
    return {
      what,
      lines: [...lines, words.delivered(DELIVERY_CHANNEL_WORDS[channel]), ...nextLine(nextDueOn)],
    };
  },
  notice_failed: (event, view) => ({
    what: aboutNotice(event, view).what,
    lines: [words.failed],
    tone: 'overdue',
  }),
  email_refused: () => ({ lines: [words.emailRefused], tone: 'overdue' }),
  notice_resent: aboutNotice,
  notice_returned: (event, view) => ({
    what: aboutNotice(event, view).what,
    lines: nextLine(event.data.nextDueOn),
    tone: 'overdue',
  }),
  case_restricted: reasoned(() => undefined),
  release_proposed: plain,
  release_refused: plain,
  case_released: (event, view) => ({
    ...reasoned(toCategory)(event, view),
    lines: [words.proposedBy(nameOf(event.data.proposedBy, view) ?? '')],
  }),
  reopened: (event, view) => ({ lines: [textOf(event, view), ...nextLine(event.data.dueOn)] }),
  rated: ({ data }) => ({ what: scoreWords(data.score) }),
  reminded: onLadder(),
  escalated: onLadder('overdue'),
  plan_linked: reasoned(ofProject),
  plan_unlinked: reasoned(ofProject),
  plan_unrelated: reasoned(() => undefined),
  plan_related: reasoned(() => undefined),
  plan_dismissed: reasoned(ofProject),
  plan_reconsidered: reasoned(ofProject),
};

/** One event as an entry of the timeline. */
export function entryOf(event: AnyMatterEvent, view: ComplaintView): TimelineEntry {
  // A row of a later version may be of a type that is not known here.
  const isKnown = Object.hasOwn(ENTRY_WRITERS, event.type);
  const teller: Teller<never> = isKnown
    ? ENTRY_WRITERS[event.type as keyof typeof ENTRY_WRITERS]
    : plain;
  const { what, lines = [], internal, tone } = teller({ data: event.data as never }, view);
  const title = eventWords(event.type);
  return {
    title: what ? words.with(title, what) : title,
    at: `${words.at(thaiDate(bangkokDayOf(event.at)), thaiTime(event.at))} · ${byWords(event, view)}`,
    dateTime: event.at.toISOString(),
    body: lines.filter(Boolean).join('\n') || undefined,
    internal,
    tone,
  };
}

/** What only a citizen can have done where no officer did. */
const BY_CITIZEN: ReadonlySet<EventType> = new Set<EventType>([
  ...(['citizen_answered', 'reopened', 'rated', 'pin_link_sent', 'pin_renewed'] as const),
]);

function byWords({ actorId, type }: AnyMatterEvent, { people, record }: ComplaintView): string {
  const name = people.name(actorId);
  if (name) return words.by(name);
  const citizen = BY_CITIZEN.has(type) || (type === 'received' && !record.complaint.enteredBy);
  return citizen ? words.byCitizen : words.bySystem;
}
