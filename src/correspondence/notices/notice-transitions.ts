import type { EventType } from '../../cases/matters/event-catalogue.js';
import type { NoticeState } from './notice.entity.js';

/** From which states to which a notice goes, and the event that says so. */
export interface NoticeTransition {
  readonly from: readonly NoticeState[];
  readonly to: NoticeState;
  readonly event: EventType;
  /** Somebody has to take it up again: its event says who. */
  readonly comesBack?: true;
}

const UNSIGNED = ['draft', 'for_signature'] as const;

/** Every way of a notice through its nine states; what stands in no row is refused. */
export const NOTICE_TRANSITIONS = {
  /** A new draft, or new words over an earlier one. */
  draft: { from: ['draft'], to: 'draft', event: 'notice_drafted' },
  propose: { from: ['draft'], to: 'for_signature', event: 'notice_proposed' },
  send_back: { from: ['for_signature'], to: 'draft', event: 'notice_sent_back', comesBack: true },
  discard: { from: UNSIGNED, to: 'discarded', event: 'notice_discarded' },
  /** Signed in Sipha: it has its number and its delivery begins. */
  sign: { from: UNSIGNED, to: 'sending', event: 'notice_signed' },
  /** It has its number and is to be signed on paper. */
  number: { from: UNSIGNED, to: 'signed', event: 'notice_numbered' },
  /** The copy that was signed on paper is stored, and its delivery begins. */
  file_signed_copy: { from: ['signed'], to: 'sending', event: 'notice_signed' },
  /** The citizen has it: this, and nothing else, ends the period [plan L298]. */
  deliver: { from: ['sending'], to: 'delivered', event: 'notice_served' },
  /** The receiving server refused the e-mail for good. */
  fail: { from: ['sending'], to: 'failed', event: 'notice_failed', comesBack: true },
  resend: { from: ['failed'], to: 'sending', event: 'notice_resent' },
  /** On the tracking page instead of by the e-mail that failed. */
  publish: { from: ['failed'], to: 'delivered', event: 'notice_served' },
  /** It came back: the period that it ended stays ended, and a new one opens. */
  return: { from: ['delivered'], to: 'returned', event: 'notice_returned', comesBack: true },
  void: { from: ['signed', 'sending', 'failed'], to: 'voided', event: 'notice_voided' },
} as const satisfies Readonly<Record<string, NoticeTransition>>;

export type NoticeTransitionName = keyof typeof NOTICE_TRANSITIONS;

export type EventOfTransition<N extends NoticeTransitionName> =
  (typeof NOTICE_TRANSITIONS)[N]['event'];

/** Whether a notice in this state can make the transition. */
export const isPossible = (name: NoticeTransitionName, state: NoticeState): boolean =>
  (NOTICE_TRANSITIONS[name].from as readonly NoticeState[]).includes(state);
