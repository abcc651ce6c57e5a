import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { EventPayloads, EventReadBy, EventType } from '../../cases/matters/event-catalogue.js';

/** The types of events that have mails. */
type MailedEventType = EventReadBy<'mails'>;

/** A dispatched event as the mails see it. */
export interface DispatchedEvent<T extends EventType = MailedEventType> {
  id: string;
  matterId: string;
  type: T;
  actorId: string | null;
  data: EventPayloads[T];
}

/** An event whose type decides what its `data` holds. */
export type AnyDispatchedEvent = { [T in MailedEventType]: DispatchedEvent<T> }[MailedEventType];

/** A report on the plan as the mails see it; the fiscal year is of the Buddhist era. */
interface MailedReport {
  project: string;
  reportingPeriodKind: 'quarter' | 'month';
  reportingPeriodNo: number;
  fiscalYear: number;
}

/** A matter as the mails see it: no text of the citizen, ever. */
export interface MailedMatter {
  id: string;
  reference: string;
  restricted: boolean;
  /** Title written at triage, or category and village; null in a restricted matter. */
  title: string | null;
  division: string | null;
  /** The account ids of the officers for a restricted matter; empty for any other. */
  keepers: string[];
  /** Who answers for it now: its officer, or who stands in for one; accounts and `contact:<name>`. */
  inCharge: string[];
  officerId: string | null;
  /** The officers whom it accuses: they are told nothing of it. */
  accusedIds: string[];
  /** The name of its officer; null where nobody is assigned. */
  officer: string | null;
  /** What an officer or the citizen did last, and on which day in Bangkok. */
  lastAct: { type: string; on: CivilDay } | null;
  /** The day in Bangkok on which the ladder notifies next; null where nothing is owed or nobody is left. */
  nextStepOn: CivilDay | null;
  divisionCode: string | null;
  hasEmail: boolean;
  receivedOn: CivilDay;
  /** Due day of the newest period; null where no answer is owed. */
  dueOn: CivilDay | null;
  /** Whether a written answer is still owed. */
  owed: boolean;
  status: string;
  kind: 'complaint' | 'plan_report';
  /** What is to be reported; null of a complaint. */
  report: MailedReport | null;
}

/** What a mail is written from. */
export interface MailContext<T extends EventType = MailedEventType> {
  event: DispatchedEvent<T>;
  matter: MailedMatter;
  /** An account id, "citizen", or "contact:<name>". */
  recipient: string;
  recipientName: string | null;
  today: CivilDay;
  publicUrl: string;
  office: { name: string; phone: string; closing: string };
  /** Where the link to a new PIN leads that the mail brings; null where it works no more. */
  pinLink?: string | null;
  /** The notice that the event is about, where there is one. */
  notice: MailedNotice | null;
}

/** A signed notice as the mail that delivers it carries it. */
export interface MailedNotice {
  id: string;
  kind: 'progress' | 'result';
  letterNumber: string;
  letterOn: CivilDay;
  body: string;
  signatoryName: string;
  signatoryPosition: string;
  state: string;
  signatoryId: string | null;
  /** The letter as it was issued, which the mail carries. */
  fileId: string | null;
}

/** The words of a mail. `rows` are facts, `button` the one thing to do. */
export interface MailWords {
  subject: string;
  heading: string;
  paragraphs: string[];
  rows: [label: string, value: string, url?: string][];
  button?: { label: string; url: string };
  /**
   * Where a digest of such mails leads: the plan's reports, or what is overdue; else to the queue of complaints.
   */
  listedAt?: 'follow_up' | 'overdue';
}

/**
 * One kind of mail, read as a sentence: on this event → to these recipients → when → while it is still
 * true → in these words.
 */
export interface MailKind<T extends MailedEventType = MailedEventType> {
  code: string;
  on: T;
  /**
   * Mails to the citizen leave at once, those to staff in office hours; news wait for the next morning, unless the
   * case is near its day.
   */
  when: 'at_once' | 'office_hours' | 'news';
  /** A legal notice is retried without limit. */
  legal?: boolean;
  recipients(event: DispatchedEvent<T>, matter: MailedMatter): string[];
  /** Why it need not be sent any more, or null. */
  outdated(context: MailContext<T>): string | null;
  write(context: MailContext<T>): MailWords;
}
