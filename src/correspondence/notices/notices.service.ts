import { Injectable } from '@nestjs/common';
import { CaseCommandService, type CaseOrder } from '../../cases/commands/case-command.service.js';
import { openPlaceholders } from './letter-template.rule.js';
import type { SignedHow } from './letter-signing.service.js';
import { NoticeDraftsService, type DraftWords } from './notice-drafts.service.js';
import { NoticeSigningService } from './notice-signing.service.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { ofDraft } from './notice-facts.js';
import type { Notice } from './notice.entity.js';
import { LetterUnfinished, SignatoryRefused } from './response.errors.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { SignatoriesService } from './signatories.service.js';

/** A letter as an officer writes it; its number and date are decided at signing. */
export type WriteCommand = CaseOrder & DraftWords;

/** Writes letters: stores a draft, submits it to a signatory, or signs it at once. */
@Injectable()
export class NoticesService {
  constructor(
    private readonly command: CaseCommandService,
    private readonly drafts: NoticeDraftsService,
    private readonly signing: NoticeSigningService,
    private readonly transitions: NoticeTransitionService,
    private readonly signatories: SignatoriesService,
  ) {}

  /** Stores a draft; throws what CaseCommandService throws, NoOpenPeriod or NoticeUnderWay. */
  async draft(command: WriteCommand, now: Date): Promise<Notice> {
    return this.command.run(command, 'issue_notice', async ({ manager, access: matter }) => {
      const notice = await this.drafts.write(manager, matter, command.actor, command, now);
      const by = { actorId: command.actor.id, at: now };
      await this.transitions.make(manager, notice, 'draft', { ...by, data: ofDraft(notice) });
      return notice;
    });
  }

  /** Submits a letter to a signatory who may sign it today; throws SignatoryRefused besides. */
  async propose(command: WriteCommand & { signatoryId: string }, now: Date): Promise<Notice> {
    const { actor, signatoryId } = command;
    return this.command.run(command, 'issue_notice', async ({ manager, access: matter }) => {
      const able = await this.signatories.for(matter, bangkokDayOf(now), manager);
      if (!able.some(({ account }) => account.id === signatoryId)) throw new SignatoryRefused();
      if (openPlaceholders(command.body).length > 0) throw new LetterUnfinished();
      const notice = await this.drafts.write(manager, matter, actor, command, now);
      await this.transitions.make(manager, notice, 'propose', {
        actorId: actor.id,
        at: now,
        columns: { signatoryId },
        data: { ...ofDraft(notice), signatoryId },
      });
      return notice;
    });
  }

  /** Writes and signs in one step, for those who may do both; delivery begins at once. */
  async sign(command: WriteCommand & { how?: SignedHow }, now: Date): Promise<Notice> {
    const { actor, how = 'electronic' } = command;
    return this.command.run(command, 'issue_notice', async ({ manager, access: matter }) => {
      const draft = await this.drafts.write(manager, matter, actor, command, now);
      await this.signing.sign(manager, matter, draft, { actor, how, now });
      return draft;
    });
  }
}
