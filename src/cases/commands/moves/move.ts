import type { Actor, Verb } from '../../../core/accounts/policy.js';
import type { CivilDay } from '../../../core/calendar/civil-day.js';
import type { EventPayloads, EventType } from '../../matters/event-catalogue.js';
import type { Matter } from '../../matters/matter.entity.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import type { LockedCase } from '../case-command.service.js';
import type { ComplaintMessage } from '../../complaints/complaint-message.entity.js';
import type { Complaint } from '../../complaints/complaint.entity.js';
import type { Identity } from '../../complaints/identity-vault.service.js';
import type { Status } from '../../complaints/status.rule.js';

/** The complaint as it stands under the lock, and who makes the move. */
interface MoveScene extends LockedCase {
  readonly actor: Actor;
  readonly complaint: Complaint;
}

/** What the event of a move stores, without the text that goes with it. */
type MoveFacts<E extends EventType> = Omit<EventPayloads[E], 'messageId'>;

/** What a move does besides the status. */
export interface MoveEffect<E extends EventType> {
  readonly facts: MoveFacts<E>;
  readonly matter?: Partial<Pick<Matter, 'divisionCode' | 'officerId'>>;
  readonly complaint?: Partial<
    Pick<Complaint, 'subject' | 'categoryCode' | 'kind' | 'villageNo' | 'channel' | 'status'>
  >;
  /** The day of receipt instead; the first due day moves with it. */
  readonly receivedOn?: CivilDay;
  /** What is on file of the complainant instead; null where it is there no more. */
  readonly identity?: Partial<Identity>;
}

/** One move of an officer: from where to where (`to: null` stays), who may, what is recorded, and its rule. */
export interface Move<I extends object, E extends EventType = EventType> {
  readonly from: readonly Status[];
  readonly to: Status | null;
  /** The statuses that it leaves as they are. */
  readonly leaves?: readonly Status[];
  readonly verb: Verb;
  readonly event: E;
  /** The kind of its text: the reason unless it says otherwise. */
  readonly text?: ComplaintMessage['kind'];
  /** It decides nothing, so forms opened before stay valid. */
  readonly decidesNothing?: boolean;
  /** Requires a delivered answer: closing never ends a period [plan L298, L430]. */
  readonly afterAnswer?: boolean;
  /** Decides under the lock; throws InputRefused for what does not fit the complaint. */
  decide(input: I, scene: MoveScene): MoveEffect<E> | Promise<MoveEffect<E>>;
}

/** What was chosen does not fit the complaint; the field's message says what is asked for. */
export class InputRefused extends DomainError {
  constructor(field: string, message: string) {
    super('input_refused', 'invalid', { field, message });
  }
}
