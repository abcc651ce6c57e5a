import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { CaseCommand } from '../../cases/commands/case-command.service.js';
import { Files } from '../../core/files/files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { EventLog } from '../../cases/matters/event-log.service.js';
import { NoticeService } from './notice-service.service.js';
import {
  isSigned,
  Notice,
  type NoticeState,
  type ServiceChannel,
  type SignedNotice,
} from './notice.entity.js';
import type { OnNotice } from './notices.service.js';
import { NoticeNotThere, ServiceRefused } from './response.errors.js';
import { checkServedDay } from './served-day.rule.js';

/** What the post office's receipt or the citizen's signature says. */
export interface ServiceRecord {
  servedOn: CivilDay;
  /** The registered number of a letter by post. */
  registeredNumber: string | null;
  /** Who took a letter that was handed over: no name, only in what quality. */
  receivedBy: 'addressee' | 'household' | 'representative' | null;
  /** The receipt, the signature or a photograph. */
  proof: CleanFile | null;
  lateWhy: string | null;
}

/** What officers record of the service of signed notices. */
@Injectable()
export class NoticeServing {
  constructor(
    private readonly command: CaseCommand,
    private readonly service: NoticeService,
    private readonly files: Files,
    private readonly events: EventLog,
  ) {}

  /** Files the copy that was signed on paper: from now on it is the letter, and its service begins. */
  async fileSignedCopy(command: OnNotice & { copy: CleanFile }, now: Date): Promise<Notice> {
    const { actor, copy } = command;
    return this.on(command, 'serve_notice', ['signed'], async (manager, notice) => {
      const { id: fileId, sha256: fileHash } = await this.files.keep(manager, copy);
      const changed = { fileId, fileHash, state: 'sending' as const };
      await manager.update(Notice, notice.id, changed);
      Object.assign(notice, changed);
      await this.service.begin(manager, notice, actor.id, now);
      return notice;
    });
  }

  /** Records that the post took it or the citizen signed for it; throws ServiceRefused. */
  async recordServed(command: OnNotice & { record: ServiceRecord }, now: Date): Promise<void> {
    const { actor, record } = command;
    await this.on(command, 'deliver_notice', ['sending'], async (manager, notice) => {
      const { channel } = notice;
      demandProof(channel, record);
      const said = { on: record.servedOn, hasReason: !!record.lateWhy, hasFile: !!record.proof };
      checkServedDay(said, notice.letterOn, bangkokDayOf(now));
      const file = record.proof && (await this.files.keep(manager, record.proof));
      const { registeredNumber, receivedBy, lateWhy, servedOn: on } = record;
      const proof = channel === 'post' ? { registeredNumber } : { receivedBy };
      const served = { at: now, on, actorId: actor.id, proof, lateWhy };
      await this.service.recordServed(manager, notice, {
        ...served,
        proofFileId: file?.id ?? null,
      });
    });
  }

  /** Publishes on the tracking page what did not arrive otherwise; that serves it. */
  async publish(command: OnNotice, now: Date): Promise<void> {
    const { noticeId } = command;
    await this.command.run(command, 'serve_notice', ({ manager, matter: { id } }) =>
      this.service.publish(manager, id, noticeId, now),
    );
  }

  /** Records that a served letter came back, which opens a new period; throws NoticeNotThere. */
  async recordReturn(command: OnNotice & { why?: string | null }, now: Date): Promise<void> {
    const { actor, why = null } = command;
    await this.on(command, 'deliver_notice', ['served'], (manager, notice) =>
      this.service.recordReturn(manager, notice, { actorId: actor.id, why, now }),
    );
  }

  /** Voids a letter that was not served: its number stays in the register, with the reason. */
  async void(command: OnNotice & { why: string }, now: Date): Promise<void> {
    const { actor, why } = command;
    const open: NoticeState[] = ['signed', 'sending', 'failed'];
    await this.on(command, 'serve_notice', open, async (manager, notice) => {
      // An e-mail under way may arrive at any moment: it is voided when it has failed, or comes back.
      if (notice.state === 'sending' && notice.channel === 'email') throw new NoticeNotThere();
      const voided = { voidedOn: bangkokDayOf(now), voidedWhy: why, voidedBy: actor.id };
      await manager.update(Notice, notice.id, { state: 'voided', ...voided });
      const data = { noticeId: notice.id, kind: notice.kind };
      const of = { matterId: notice.matterId, actorId: actor.id, at: now };
      await this.events.append(manager, 'notice_voided', of, data);
    });
  }

  private on<T>(
    command: OnNotice,
    verb: 'serve_notice' | 'deliver_notice',
    states: readonly NoticeState[],
    work: (manager: EntityManager, notice: Notice & SignedNotice) => Promise<T>,
  ): Promise<T> {
    return this.command.run(command, verb, async ({ manager, matter: { id: matterId } }) => {
      const notice = await manager.findOneBy(Notice, { id: command.noticeId, matterId });
      if (!notice || !isSigned(notice) || !states.includes(notice.state)) {
        throw new NoticeNotThere();
      }
      return work(manager, notice);
    });
  }
}

/** The post's registered number, or the signature of who took it, is what proves the service. */
function demandProof(channel: ServiceChannel, record: ServiceRecord): void {
  if (channel === 'post') {
    if (record.registeredNumber) return;
    throw new ServiceRefused('registered_number_wrong', 'registeredNumber');
  }
  if (channel !== 'hand') throw new NoticeNotThere();
  if (!record.receivedBy) throw new ServiceRefused('received_by_missing', 'receivedBy');
  if (!record.proof) throw new ServiceRefused('proof_missing', 'proof');
}
