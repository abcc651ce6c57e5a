/**
 * Somebody who was notified: an officer, or a contact outside (`recipient` is an account id or "contact:<name>").
 */
export interface NotifiedRecipient {
  role: string;
  recipient: string;
}

/** Somebody who would have been notified, and why they were not. */
export interface Skipped {
  role: string;
  accountId: string | null;
  why: 'accused' | 'vacant' | 'unassigned' | 'left';
}

/** A text of the matter that belongs to the event: a note, a question, a reason. */
interface WithText {
  messageId: string;
}
interface OfNotice {
  noticeId: string;
  kind: 'progress' | 'result';
}
interface OfDraft extends OfNotice {
  /** Who wrote the present words. */
  writerId: string;
  /** The signatory that it was submitted to. */
  signatoryId?: string;
}
/** Who takes up a letter that came back. */
interface ForWorkers {
  workerIds?: string[];
}
/** Why a letter can no longer be signed by whom it waits for. */
export type StrandedBy = 'left' | 'accused' | 'moved' | 'order_ended';
interface OfLadder {
  step: string;
  level: number;
  told: NotifiedRecipient[];
  skipped: Skipped[];
}
interface OfProject extends WithText {
  projectCode: string;
  linkId: string;
}
interface OfTransfer extends WithText {
  category: string;
  from: string;
}
/** Where a complaint is about and how it came. */
interface Origin {
  village: number | null;
  channel: string;
}
interface Moved {
  from: string;
  to: string;
}
interface Nothing {
  nothing?: never;
}
/** How a letter reaches the citizen. */
type DeliveryChannel = 'email' | 'post' | 'hand' | 'tracking_page';

/**
 * Every type of event with what it keeps: ids, codes and days (`YYYY-MM-DD`, Asia/Bangkok), no text of anybody.
 * Rows are never changed, so a field that is added later is optional.
 */
export interface EventPayloads {
  /** A complaint came in; `backdated` where an officer stated an earlier day of receipt. */
  received: { channel: string; backdated: boolean };
  /** Assigned to a division by its category. */
  routed: { division: string; reason: 'category' | 'complaint_centre' | 'misconduct' };
  division_assigned: Partial<WithText> & { division: string; from: string | null };
  officer_assigned: Partial<WithText> & { officerId: string };
  work_started: Nothing;
  /** A step was taken back right after it: who is responsible as before (null: nobody). */
  step_undone: { undone: 'officer_assigned' | 'work_started'; officerId: string | null };
  /** An internal note. */
  noted: Partial<WithText>;
  citizen_asked: Partial<WithText>;
  citizen_answered: WithText;
  /** Referred to another body, whose name `body` is. */
  referred: Partial<WithText> & { body: string };
  declined: Partial<WithText> & { reasonCode: string };
  closed: Partial<WithText>;
  subject_set: Nothing;
  category_set: Partial<WithText> & { category: string; from: string };
  /** Village (null: none) and channel as they are now and as they were entered. */
  origin_corrected: Partial<WithText> & Origin & { from: Origin };
  /** Somebody asked for a new PIN, and a link was sent to the address on file. */
  pin_link_sent: { linkId: string };
  /** By whom (a role) and after what was shown; by mail neither. */
  pin_renewed: { way: 'counter' | 'mail'; shown?: string; role?: string };
  /** Days of receipt and due days (null: no answer is owed), as entered and as they are now. */
  receipt_day_corrected: Partial<WithText> & Moved & { due: Moved | null };
  /** Which parts of who complained were corrected, by which role; what they were stays sealed. */
  identity_corrected: Partial<WithText> & { parts: readonly string[]; role: string };
  /** An officer was named as accused. */
  conflict_named: { accountId: string };
  notice_drafted: OfDraft;
  notice_proposed: OfDraft;
  /** By its signatory; or by Sipha, for a cause. */
  notice_sent_back: OfDraft & ForWorkers & { cause?: StrandedBy };
  notice_discarded: OfNotice & Partial<OfDraft>;
  /** It has a number and waits for the signature on paper. */
  notice_numbered: OfDraft;
  notice_voided: OfNotice;
  notice_signed: OfNotice & { channel: DeliveryChannel };
  /** The only event that ends a period of a complaint [plan L298]. */
  notice_served: OfNotice & {
    outcome: string | null;
    channel: DeliveryChannel;
    on: string;
    nextDueOn: string | null;
  };
  /** The receiving server refused the e-mail for good. */
  notice_failed: ForWorkers & { noticeId: string; writerId: string };
  /** The receiving server refused the complainant's address for good: nothing more goes there. */
  email_refused: Nothing;
  notice_resent: { noticeId: string };
  /** A delivered letter came back; a new period runs. */
  notice_returned: ForWorkers & { noticeId: string; nextDueOn: string | null; writerId: string };
  case_restricted: OfTransfer;
  release_proposed: { proposalId: string; category: string };
  release_refused: { proposalId: string; proposedBy: string };
  case_released: OfTransfer & { proposalId: string; proposedBy: string };
  /** The citizen was not satisfied: a new round runs until `dueOn`. */
  reopened: WithText & { dueOn: string };
  rated: { score: number; round: number };
  /** A step of the ladder before the due day. */
  reminded: OfLadder;
  /** A level of the ladder after it. */
  escalated: OfLadder;
  plan_linked: OfProject;
  plan_unlinked: OfProject;
  plan_unrelated: WithText & { linkId: string };
  plan_related: WithText & { linkId: string };
  plan_dismissed: OfProject;
  plan_reconsidered: OfProject;
  /** A reporting period of the plan has ended: a report on it is owed. */
  report_opened: Nothing;
  plan_reported: { works: number; quantity: number; spentBaht: string };
  /** The import that it came with was wrong: nothing of the case is left but its number and its events. */
  import_taken_back: { importId: string };
}

export type EventType = keyof EventPayloads;

/** Who reads an event: the officers' timeline, the citizen's, the mails, the figures and self-checks. */
export type EventReader = 'officers' | 'citizen' | 'mails' | 'figures';

/** Every type of event with its readers; whoever reads one must be named here, and reads all that name it. */
export const EVENT_READERS = {
  received: ['officers', 'citizen', 'mails', 'figures'],
  routed: ['officers', 'citizen', 'mails', 'figures'],
  division_assigned: ['officers', 'citizen', 'mails'],
  officer_assigned: ['officers', 'citizen', 'mails', 'figures'],
  work_started: ['officers', 'citizen', 'figures'],
  step_undone: ['officers', 'citizen'],
  noted: ['officers'],
  citizen_asked: ['officers', 'citizen', 'mails'],
  citizen_answered: ['officers', 'citizen', 'mails'],
  referred: ['officers', 'citizen'],
  declined: ['officers', 'citizen'],
  closed: ['officers', 'citizen'],
  subject_set: ['officers'],
  category_set: ['officers'],
  origin_corrected: ['officers'],
  pin_link_sent: ['officers', 'citizen', 'mails'],
  pin_renewed: ['officers', 'citizen'],
  receipt_day_corrected: ['officers', 'citizen'],
  identity_corrected: ['officers', 'citizen'],
  conflict_named: ['officers'],
  notice_drafted: ['officers'],
  notice_proposed: ['officers', 'mails'],
  notice_sent_back: ['officers', 'mails'],
  notice_discarded: ['officers'],
  notice_numbered: ['officers'],
  notice_voided: ['officers'],
  notice_signed: ['officers', 'mails'],
  notice_served: ['officers', 'citizen', 'figures'],
  notice_failed: ['officers', 'mails'],
  email_refused: ['officers', 'citizen'],
  notice_resent: ['officers'],
  notice_returned: ['officers', 'citizen', 'mails'],
  case_restricted: ['officers', 'mails', 'figures'],
  release_proposed: ['officers'],
  release_refused: ['officers'],
  case_released: ['officers', 'mails', 'figures'],
  reopened: ['officers', 'citizen', 'mails', 'figures'],
  rated: ['officers'],
  reminded: ['officers', 'mails'],
  escalated: ['officers', 'citizen', 'mails'],
  plan_linked: ['officers', 'figures'],
  plan_unlinked: ['officers', 'figures'],
  plan_unrelated: ['officers', 'figures'],
  plan_related: ['officers'],
  plan_dismissed: ['officers', 'figures'],
  plan_reconsidered: ['officers'],
  report_opened: [],
  plan_reported: ['figures'],
  import_taken_back: ['figures'],
} as const satisfies Record<EventType, readonly EventReader[]>;

/** The types of events that somebody reads. */
export type EventReadBy<R extends EventReader> = {
  [T in EventType]: R extends (typeof EVENT_READERS)[T][number] ? T : never;
}[EventType];

/** Types of events as a list for SQL: `e.type IN (${eventTypes('reopened')})`. */
export const eventTypes = (...types: readonly [EventType, ...EventType[]]): string =>
  types.map((type) => `'${type}'`).join(', ');
