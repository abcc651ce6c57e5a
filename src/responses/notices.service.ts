import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../accounts/policy.js';
import { ComplaintAccess } from '../complaints/complaint-access.service.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { MatterLock } from '../matters/matter-lock.service.js';
import { LetterWriter } from './letter-writer.service.js';
import { NoticeService } from './notice-service.service.js';
import { Notice, type Outcome } from './notice.entity.js';
import { NoticeNotThere } from './response.errors.js';

/** A notice as an officer asks for it; its number, date and channel are decided here. */
export interface NoticeCommand {
  number: string;
  actor: Actor;
  version: number;
  kind: 'progress' | 'result';
  outcome: Outcome | null;
  body: string;
  signatoryId: string;
}

/** Signs notices: takes the number, stores the letter and starts its service, in one transaction. */
@Injectable()
export class Notices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: ComplaintAccess,
    private readonly lock: MatterLock,
    private readonly writer: LetterWriter,
    private readonly service: NoticeService,
  ) {}

  /**
   * Signs and starts serving: by e-mail where the citizen left an address (served when the receiving
   * server accepts it), on the tracking page otherwise (served at once). Throws MatterNotFound,
   * NotAllowed, MatterChanged, NoOpenPeriod, NoticeUnderWay, LetterCodeMissing or SignatoryRefused.
   */
  async sign(command: NoticeCommand, now: Date): Promise<Notice> {
    return this.dataSource.transaction(async (manager) => {
      const { actor, number } = command;
      const { id } = await this.access.demand(manager, actor, number, 'serve_notice');
      await this.lock.take(manager, id, command.version);
      const matter = await this.access.demand(manager, actor, number, 'serve_notice');
      const notice = await this.writer.write(manager, matter, command, now);
      await this.lock.bump(manager, id);
      await this.start(manager, notice, id, now);
      return notice;
    });
  }

  /** Publishes on the tracking page a notice whose e-mail failed for good; that serves it. */
  async publish(number: string, noticeId: string, actor: Actor, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demand(manager, actor, number, 'serve_notice');
      await this.lock.take(manager, id);
      await this.service.publish(manager, id, noticeId, now);
    });
  }

  /** Records that a served e-mail came back, which opens a new period; throws NoticeNotThere. */
  async recordReturn(number: string, noticeId: string, actor: Actor, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const { id } = await this.access.demand(manager, actor, number, 'serve_notice');
      await this.lock.take(manager, id);
      const notice = await manager.findOneBy(Notice, { id: noticeId, matterId: id });
      if (!notice) throw new NoticeNotThere();
      await this.service.recordReturn(manager, notice, actor.id, now);
    });
  }

  private async start(
    manager: EntityManager,
    notice: Notice,
    complaintId: string,
    now: Date,
  ): Promise<void> {
    const { hasEmail } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    // Where one letter came back, the next goes by another channel.
    const cameBack = await manager.existsBy(Notice, { matterId: complaintId, state: 'returned' });
    notice.channel = hasEmail && !cameBack ? 'email' : 'tracking_page';
    await manager.insert(Notice, notice as object);
    await this.service.begin(manager, notice, now);
  }
}
