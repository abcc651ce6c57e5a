import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { CaseCommand, type CaseOrder } from '../../cases/commands/case-command.service.js';
import type { Accessible } from '../../cases/complaints/complaint-access.service.js';
import { openPlaces } from './letter-template.rule.js';
import { LetterSigning, type SignedHow } from './letter-signing.service.js';
import { NoticeDrafts, type DraftWords } from './notice-drafts.service.js';
import { NoticeService } from './notice-service.service.js';
import { Notice } from './notice.entity.js';
import {
  LetterUnfinished,
  NoticeNotThere,
  SignatoryRefused,
  SigningRefused,
} from './response.errors.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { Signatories } from './signatories.service.js';

/** A letter as an officer writes it; its number and date are decided at signing. */
export type WriteCommand = CaseOrder & DraftWords;

/** A notice of a complaint. */
export interface OnNotice extends CaseOrder {
  noticeId: string;
}

/** The way of a letter to its signature: draft, for signature, signed. */
@Injectable()
export class Notices {
  constructor(
    private readonly command: CaseCommand,
    private readonly drafts: NoticeDrafts,
    private readonly signing: LetterSigning,
    private readonly service: NoticeService,
    private readonly signatories: Signatories,
  ) {}

  /** Keeps a draft; throws what CaseCommand throws, NoOpenPeriod or NoticeUnderWay. */
  async draft(command: WriteCommand, now: Date): Promise<Notice> {
    return this.command.run(command, 'serve_notice', async ({ manager, access: matter }) => {
      const notice = await this.drafts.write(manager, matter, command.actor, command, now);
      const event = { type: 'notice_drafted' as const, actorId: command.actor.id, at: now };
      await this.drafts.change(manager, notice, { state: 'draft' }, event);
      return notice;
    });
  }

  /** Lays a letter before one who may sign it today; throws SignatoryRefused besides. */
  async propose(command: WriteCommand & { signatoryId: string }, now: Date): Promise<Notice> {
    const { actor, signatoryId } = command;
    return this.command.run(command, 'serve_notice', async ({ manager, access: matter }) => {
      const able = await this.signatories.for(matter, bangkokDayOf(now), manager);
      if (!able.some(({ account }) => account.id === signatoryId)) throw new SignatoryRefused();
      if (openPlaces(command.body).length > 0) throw new LetterUnfinished();
      const notice = await this.drafts.write(manager, matter, actor, command, now);
      const event = { type: 'notice_proposed' as const, actorId: actor.id, at: now };
      await this.drafts.change(manager, notice, { state: 'for_signature', signatoryId }, event);
      return notice;
    });
  }

  /** Writes and signs in one step, for those who may do both; service begins at once. */
  async sign(command: WriteCommand & { how?: SignedHow }, now: Date): Promise<Notice> {
    const { actor, how = 'electronic' } = command;
    return this.command.run(command, 'serve_notice', async ({ manager, access: matter }) => {
      const draft = await this.drafts.write(manager, matter, actor, command, now);
      return this.finish(manager, matter, draft, { actor, how, now });
    });
  }

  /** Signs the letter that waits for this officer; throws NoticeNotThere or SigningRefused besides. */
  async signProposed(command: OnNotice & { how: SignedHow }, now: Date): Promise<Notice> {
    const { actor, how, noticeId } = command;
    return this.command.run(command, 'sign_notice', async ({ manager, access: matter }) => {
      const draft = await this.waiting(manager, matter, noticeId, actor.id);
      return this.finish(manager, matter, draft, { actor, how, now });
    });
  }

  /** Gives a letter back to be changed, with what the signatory wants. */
  async sendBack(command: OnNotice & { why: string }, now: Date): Promise<void> {
    const { actor, why, noticeId } = command;
    await this.command.run(command, 'sign_notice', async ({ manager, access: matter }) => {
      const notice = await this.waiting(manager, matter, noticeId, actor.id);
      const event = { type: 'notice_sent_back' as const, actorId: actor.id, at: now };
      await this.drafts.change(manager, notice, { state: 'draft', sentBackWhy: why }, event);
    });
  }

  /** Puts a draft away; throws NoticeNotThere. */
  async discard(command: OnNotice, now: Date): Promise<void> {
    const { noticeId, actor } = command;
    await this.command.run(
      command,
      'serve_notice',
      async ({ manager, matter: { id: matterId } }) => {
        const notice = await manager.findOneBy(Notice, { id: noticeId, matterId });
        const isDraft = notice?.state === 'draft' || notice?.state === 'for_signature';
        if (!notice || !isDraft) throw new NoticeNotThere();
        const event = { type: 'notice_discarded' as const, actorId: actor.id, at: now };
        await this.drafts.change(manager, notice, { state: 'discarded' }, event);
      },
    );
  }

  private async finish(
    manager: EntityManager,
    matter: Accessible,
    draft: Notice,
    act: { actor: CaseOrder['actor']; how: SignedHow; now: Date },
  ): Promise<Notice> {
    const notice = await this.signing.sign(manager, matter, draft, act);
    const { actor, now } = act;
    if (act.how === 'electronic') {
      await this.service.begin(manager, notice, actor.id, now);
    } else {
      const event = { type: 'notice_numbered' as const, actorId: actor.id, at: now };
      await this.drafts.change(manager, notice, { state: 'signed' }, event);
    }
    return notice;
  }

  private async waiting(
    manager: EntityManager,
    { id: matterId }: Accessible,
    id: string,
    signatoryId: string,
  ): Promise<Notice> {
    const notice = await manager.findOneBy(Notice, { id, matterId, state: 'for_signature' });
    if (!notice) throw new NoticeNotThere();
    if (notice.signatoryId !== signatoryId) throw new SigningRefused();
    return notice;
  }
}
