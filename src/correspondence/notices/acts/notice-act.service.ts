import { Injectable } from '@nestjs/common';
import { CaseCommand } from '../../../cases/commands/case-command.service.js';
import { Files } from '../../../core/files/files.service.js';
import { NoticeService } from '../notice-service.service.js';
import { NoticeSigning } from '../notice-signing.service.js';
import { NoticeTransitionService } from '../notice-transition.service.js';
import { Notice } from '../notice.entity.js';
import { NoticeNotThere, SigningRefused } from '../response.errors.js';
import { isOpenTo, type NoticeAct, type NoticeOrder } from './notice-act.js';

/** Carries acts on a notice out: asks the policy, finds the notice under the lock, and asks its state. */
@Injectable()
export class NoticeActService {
  constructor(
    private readonly command: CaseCommand,
    private readonly transitions: NoticeTransitionService,
    private readonly delivery: NoticeService,
    private readonly signing: NoticeSigning,
    private readonly files: Files,
  ) {}

  /** Returns the notice as it stands then. Throws what CaseCommand and the act throw, NoticeNotThere or SigningRefused. */
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
      if (!notice || !isOpenTo(act, notice)) throw new NoticeNotThere();
      if (act.ofSignatory) demandSignatory(notice, actor.id);
      const scene = { ...locked, notice, actor, now };
      await act.run(input, scene, { transitions, delivery, signing, files });
      return notice;
    });
  }
}

function demandSignatory({ state, signatoryId }: Notice, actorId: string): void {
  if (state !== 'for_signature') throw new NoticeNotThere();
  if (signatoryId !== actorId) throw new SigningRefused();
}
