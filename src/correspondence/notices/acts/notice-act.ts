import type { Actor, Verb } from '../../../core/accounts/policy.js';
import type { StoredFilesService } from '../../../core/files/stored-files.service.js';
import type { CaseOrder, LockedCase } from '../../../cases/commands/case-command.service.js';
import type { NoticeDeliveryService } from '../notice-delivery.service.js';
import type { NoticeSigningService } from '../notice-signing.service.js';
import type { NoticeTransitionService } from '../notice-transition.service.js';
import { isPossible, type NoticeTransitionName } from '../notice-transitions.js';
import type { Notice } from '../notice.entity.js';

/** A notice of a complaint, and who acts on it. */
export interface NoticeOrder extends CaseOrder {
  readonly noticeId: string;
}

/** The notice as it stands under the matter's lock, by whom it is acted on, and when. */
interface NoticeScene extends LockedCase {
  readonly notice: Notice;
  readonly actor: Actor;
  readonly now: Date;
}

/** The services that acts on notices use. */
interface NoticeTools {
  readonly transitions: NoticeTransitionService;
  readonly delivery: NoticeDeliveryService;
  readonly signing: NoticeSigningService;
  readonly files: StoredFilesService;
}

/** One act of an officer on a notice: who may, from which states, and what it does. */
export interface NoticeAct<I extends object = object> {
  readonly verb: Verb;
  /** The act is refused with NoticeNotFound in a state from which this transition does not start. */
  readonly transition: NoticeTransitionName;
  /** What else the notice must be for it, such as on its way by post; refused with NoticeNotFound otherwise. */
  fits?(notice: Pick<Notice, 'state' | 'channel'>): boolean;
  /** Only for the officer for whose signature the letter waits; throws SigningRefused for another. */
  readonly ofSignatory?: boolean;
  /** Carries it out under the lock, in the command's transaction. */
  run(input: I, scene: NoticeScene, tools: NoticeTools): Promise<void>;
}

/** Whether a notice, as it stands, can be acted on so. */
export const isOpenTo = (
  { transition, fits }: NoticeAct,
  notice: Pick<Notice, 'state' | 'channel'>,
): boolean => isPossible(transition, notice.state) && (fits?.(notice) ?? true);
