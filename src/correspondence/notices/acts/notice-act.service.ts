import { Injectable } from '@nestjs/common';
import { CaseCommandService } from '../../../cases/commands/case-command.service.js';
import { StoredFilesService } from '../../../core/files/stored-files.service.js';
import { NoticeDeliveryService } from '../notice-delivery.service.js';
import { NoticeSigningService } from '../notice-signing.service.js';
import { NoticeTransitionService } from '../notice-transition.service.js';
import { Notice } from '../notice.entity.js';
import { NoticeNotFound, SigningRefused } from '../response.errors.js';
import { isOpenTo, type NoticeAct, type NoticeOrder } from './notice-act.js';

/** Carries out acts on a notice: asks the policy, finds the notice under the lock, and checks its state. */
@Injectable()
export class NoticeActService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly transitions: NoticeTransitionService,
    private readonly delivery: NoticeDeliveryService,
    private readonly signing: NoticeSigningService,
    private readonly files: StoredFilesService,
  ) {}

  /**
   * Returns the notice as it stands then. Throws what CaseCommandService and the act throw, NoticeNotFound or
   * SigningRefused.
   */
  async make<I extends object>(
    act: NoticeAct<I>,
    order: NoticeOrder,
    input: I,
    now: Date,
  ): Promise<Notice> {
    const { actor, noticeId: id } = order;
    const { transitions, delivery, signing, files } = this;
    return this.command.run(order, act.verb, async (locked) => {
      const { manager, matter } = locked;
      const notice = await manager.findOneBy(Notice, { id, matterId: matter.id });
      if (!notice || !isOpenTo(act, notice)) throw new NoticeNotFound();
      if (act.ofSignatory) demandSignatory(notice, actor.id);
      const scene = { ...locked, notice, actor, now };
      await act.run(input, scene, { transitions, delivery, signing, files });
      return notice;
    });
  }
}

function demandSignatory({ state, signatoryId }: Notice, actorId: string): void {
  if (state !== 'for_signature') throw new NoticeNotFound();
  if (signatoryId !== actorId) throw new SigningRefused();
}
