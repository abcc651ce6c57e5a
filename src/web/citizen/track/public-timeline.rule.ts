import { identityPartsWords } from '../../../cases/complaints/identity.messages.js';
import { ROLE_WORDS } from '../../../core/accounts/role.messages.js';
import type { Role } from '../../../core/accounts/role.js';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import { thaiDate, thaiTime } from '../../../core/calendar/thai-date.js';
import { notifiesSupervisor } from '../../../escalation/sweep/recipients.rule.js';
import type {
  EventPayloads,
  EventReadBy,
  NotifiedRecipient as Recipient,
} from '../../../cases/matters/event-catalogue.js';
import type { AnyMatterEvent } from '../../../cases/matters/matter-event.entity.js';
import type { TimelineEntry } from '../../../platform/ui/timeline.js';
import { TIMELINE_WORDS as words, trackWords } from './track.messages.js';

/** An event as the timeline reads it. */
export type TimelineFact = Pick<AnyMatterEvent, 'type' | 'at' | 'data'>;

/** What the timeline may show: texts by message id, division names by code (none in a restricted case). */
interface TimelineSource {
  readonly restricted: boolean;
  readonly texts: ReadonlyMap<string, string>;
  readonly divisions: ReadonlyMap<string, string>;
}

interface NotifiedRecipient {
  title: string;
  body?: string | undefined;
  tone?: 'overdue';
}

type Teller<D = unknown> = (data: D, source: TimelineSource) => NotifiedRecipient;

const plain =
  (title: string): Teller =>
  () => ({ title });

function withText(title: string): Teller<{ messageId?: string }> {
  return ({ messageId = '' }, { texts }) => ({ title, body: texts.get(messageId) });
}

const routed: Teller<{ division: string }> = ({ division }, { restricted, divisions }) => {
  const name = restricted ? undefined : divisions.get(division);
  return { title: name === undefined ? words.routed : words.routedTo(name) };
};

/** Reminders, notes, drafts and titles are the office's own; the catalogue says what the citizen reads. */
const ENTRY_WRITERS: { readonly [T in EventReadBy<'citizen'>]: Teller<EventPayloads[T]> } = {
  received: plain(words.received),
  routed,
  division_assigned: routed,
  officer_assigned: plain(words.officer_assigned),
  work_started: plain(words.work_started),
  step_undone: plain(words.step_undone),
  citizen_asked: withText(words.citizen_asked),
  citizen_answered: withText(words.citizen_answered),
  notice_served: ({ kind }) => ({ title: kind === 'result' ? words.result : words.progress }),
  notice_returned: plain(words.returned),
  email_refused: () => ({ title: words.emailRefused, body: words.emailRefusedBody }),
  pin_link_sent: plain(words.pin_link_sent),
  pin_renewed: ({ role }) => ({
    title: words.pin_renewed,
    body: role === undefined ? words.byLink : words.by(ROLE_WORDS[role as Role] ?? role),
  }),
  receipt_day_corrected: ({ from, to, due }) => ({
    title: words.receipt_day_corrected(thaiDate(from), thaiDate(to)),
    body: due ? words.dueCorrected(thaiDate(due.from), thaiDate(due.to)) : undefined,
  }),
  identity_corrected: ({ parts, role }) => ({
    title: words.identity_corrected(identityPartsWords(parts)),
    body: words.by(ROLE_WORDS[role as Role] ?? role),
  }),
  reopened: withText(words.reopened),
  referred: plain(words.referred),
  declined: plain(words.declined),
  closed: plain(words.closed),
  escalated: ({ told }, { restricted }) => ({
    title: words.escalated,
    body: restricted ? words.escalatedRestricted : escalatedTo(told),
    tone: 'overdue',
  }),
};

const escalatedTo = (told: readonly Recipient[]): string =>
  notifiesSupervisor(told) ? words.escalatedSupervisors : words.escalatedBody;

/**
 * The public timeline, newest first; no officer, no internal note, no reason, one line however often it
 * escalated.
 */
export function publicTimeline(
  facts: readonly TimelineFact[],
  source: TimelineSource,
): TimelineEntry[] {
  const entries = lateOnce(facts).flatMap((fact) => {
    if (!Object.hasOwn(ENTRY_WRITERS, fact.type)) return [];
    const teller: Teller<never> = ENTRY_WRITERS[fact.type as keyof typeof ENTRY_WRITERS];
    return [entryOf(teller(fact.data as never, source), fact.at)];
  });
  return entries.map((entry, at) => ({ ...entry, when: whenOf(at, entries.length) })).reverse();
}

const whenOf = (at: number, length: number): 'now' | 'past' => (at === length - 1 ? 'now' : 'past');

const BEGINS_ANEW: ReadonlySet<string> = new Set([
  'notice_served',
  'reopened',
  'receipt_day_corrected',
]);

/** Of the escalations between two notices only the first is shown; where the due day moved, the first after it too. */
function lateOnce(facts: readonly TimelineFact[]): TimelineFact[] {
  let late = false;
  return facts.filter(({ type }) => {
    if (BEGINS_ANEW.has(type)) late = false;
    if (type !== 'escalated') return true;
    const first = !late;
    late = true;
    return first;
  });
}

function entryOf({ title, body, tone }: NotifiedRecipient, at: Date): TimelineEntry {
  return {
    title,
    body,
    tone,
    at: trackWords.at(thaiDate(bangkokDayOf(at)), thaiTime(at)),
    dateTime: at.toISOString(),
  };
}
