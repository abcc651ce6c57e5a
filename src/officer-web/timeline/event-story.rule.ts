import { bangkokDayOf } from '../../calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../calendar/thai-date.js';
import type { MatterEvent } from '../../matters/matter-event.entity.js';
import type { TimelineEntry } from '../../platform/web/ui/timeline.js';
import type { ComplaintView } from '../complaint-view/complaint-view.query.js';
import {
  declineWords,
  eventWords,
  scoreWords,
  stepWords,
  storyWords as words,
  type EventType,
} from './event.messages.js';
import { toldLines } from './told-lines.rule.js';
import {
  CHANNEL_WORDS,
  NOTICE_KIND_WORDS,
  OUTCOME_WORDS,
  SERVICE_WORDS,
} from '../desk/register.messages.js';

/** What an event says beyond its name. */
interface Story {
  what?: string | undefined;
  lines?: (string | undefined)[];
  /** What the citizen must not see. */
  internal?: string | undefined;
  tone?: 'overdue';
}

type Teller = (event: MatterEvent, view: ComplaintView) => Story;

const textOf = ({ data }: MatterEvent, { record }: ComplaintView): string | undefined =>
  record.messages.get(String(data.messageId))?.body;

const plain: Teller = () => ({});
const shown: Teller = (event, view) => ({ lines: [textOf(event, view)] });

const reasoned =
  (what: (event: MatterEvent, view: ComplaintView) => string | undefined): Teller =>
  (event, view) => {
    const reason = textOf(event, view);
    return { what: what(event, view), internal: reason && words.reason(reason) };
  };

const received: Teller = (_event, { record: { complaint } }) => ({
  what: CHANNEL_WORDS[complaint.channel],
  internal: complaint.backdateReason ? words.backdated(complaint.backdateReason) : undefined,
});

const toDivision = ({ data }: MatterEvent, { office }: ComplaintView): string | undefined =>
  typeof data.division === 'string' ? office.division(data.division) : undefined;

const toCategory = ({ data }: MatterEvent, { office }: ComplaintView): string | undefined =>
  typeof data.category === 'string' ? office.category(data.category) : undefined;

const person =
  (field: 'officerId' | 'accountId' | 'proposedBy' | 'signatoryId') =>
  ({ data }: MatterEvent, { people }: ComplaintView): string | undefined =>
    typeof data[field] === 'string' ? people.name(data[field]) : undefined;

const textField = (field: string) => (event: MatterEvent) => {
  const value = event.data[field];
  return typeof value === 'string' ? value : undefined;
};

const aboutNotice: Teller = ({ data }, { notices }) => {
  const notice = notices.find(({ id }) => id === data.noticeId);
  if (!notice) return {};
  const { kind, outcome, letterNumber } = notice;
  const said = outcome ? OUTCOME_WORDS[outcome] : undefined;
  return { what: words.notice(NOTICE_KIND_WORDS[kind], letterNumber), lines: [said] };
};

const nextLine = ({ data }: MatterEvent): string[] => {
  const next = data.nextDueOn ?? data.dueOn;
  return typeof next === 'string' ? [words.nextDue(thaiDate(next))] : [];
};

const served: Teller = (event, view) => {
  const { what, lines = [] } = aboutNotice(event, view);
  const { channel } = event.data;
  const by = SERVICE_WORDS[channel as keyof typeof SERVICE_WORDS] as string | undefined;
  return { what, lines: [...lines, by && words.served(by), ...nextLine(event)] };
};

const onLadder: Teller = ({ data, type }, { people }) => ({
  what: stepWords(String(data.step), Number(data.level)),
  ...(type === 'escalated' ? { tone: 'overdue' as const } : {}),
  lines: toldLines(data, people, words.told),
});

/** How each type of event is told to officers. */
export const TELLERS: Readonly<Record<EventType, Teller>> = {
  received,
  routed: (event, view) => ({ what: toDivision(event, view) }),
  division_assigned: reasoned(toDivision),
  officer_assigned: reasoned(person('officerId')),
  work_started: plain,
  noted: (event, view) => ({ internal: textOf(event, view) }),
  citizen_asked: shown,
  citizen_answered: shown,
  referred: reasoned(textField('body')),
  declined: reasoned((event) => declineWords(String(event.data.reasonCode))),
  closed: reasoned(() => undefined),
  subject_set: plain,
  category_set: reasoned(toCategory),
  conflict_named: (event, view) => ({ internal: person('accountId')(event, view) }),
  notice_drafted: aboutNotice,
  notice_proposed: (event, view) => ({
    what: aboutNotice(event, view).what,
    internal: person('signatoryId')(event, view),
  }),
  notice_sent_back: (event, view) => ({ what: aboutNotice(event, view).what }),
  notice_discarded: aboutNotice,
  notice_numbered: aboutNotice,
  notice_voided: (event, view) => ({ ...aboutNotice(event, view), tone: 'overdue' }),
  notice_signed: aboutNotice,
  notice_served: served,
  notice_failed: (event, view) => ({
    what: aboutNotice(event, view).what,
    lines: [words.failed],
    tone: 'overdue',
  }),
  notice_resent: aboutNotice,
  notice_returned: (event, view) => ({
    what: aboutNotice(event, view).what,
    lines: nextLine(event),
    tone: 'overdue',
  }),
  case_restricted: reasoned(() => undefined),
  release_proposed: plain,
  release_refused: plain,
  case_released: (event, view) => ({
    ...reasoned(toCategory)(event, view),
    lines: [words.proposedBy(person('proposedBy')(event, view) ?? '')],
  }),
  reopened: (event, view) => ({ lines: [textOf(event, view), ...nextLine(event)] }),
  rated: (event) => ({ what: scoreWords(String(event.data.score)) }),
  reminded: onLadder,
  escalated: onLadder,
  plan_linked: reasoned(textField('projectCode')),
  plan_unlinked: reasoned(textField('projectCode')),
  plan_unrelated: reasoned(() => undefined),
  plan_related: reasoned(() => undefined),
  plan_dismissed: reasoned(textField('projectCode')),
  plan_reconsidered: reasoned(textField('projectCode')),
};

/** One event as an entry of the timeline. */
export function entryOf(event: MatterEvent, view: ComplaintView): TimelineEntry {
  const teller = (TELLERS as Readonly<Record<string, Teller>>)[event.type] ?? plain;
  const { what, lines = [], internal, tone } = teller(event, view);
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

function byWords({ actorId, type }: MatterEvent, { people, record }: ComplaintView): string {
  const name = people.name(actorId);
  if (name) return words.by(name);
  const citizen =
    type === 'citizen_answered' ||
    type === 'reopened' ||
    type === 'rated' ||
    (type === 'received' && !record.complaint.enteredBy);
  return citizen ? words.byCitizen : words.bySystem;
}
