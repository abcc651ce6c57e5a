import { Injectable } from '@nestjs/common';
import { CaseCommand, type CaseOrder } from '../../cases/commands/case-command.service.js';
import { openPlaces } from './letter-template.rule.js';
import type { SignedHow } from './letter-signing.service.js';
import { NoticeDrafts, type DraftWords } from './notice-drafts.service.js';
import { NoticeSigning } from './notice-signing.service.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import { ofDraft } from './notice-facts.js';
import type { Notice } from './notice.entity.js';
import { LetterUnfinished, SignatoryRefused } from './response.errors.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { Signatories } from './signatories.service.js';

/** A letter as an officer writes it; its number and date are decided at signing. */
export type WriteCommand = CaseOrder & DraftWords;

/** Writes letters: keeps a draft, lays it before a signatory, or signs it at once. */
@Injectable()
export class Notices {
  constructor(
    private readonly command: CaseCommand,
    private readonly drafts: NoticeDrafts,
    private readonly signing: NoticeSigning,
    private readonly transitions: NoticeTransitionService,
    private readonly signatories: Signatories,
  ) {}

  /** Keeps a draft; throws what CaseCommand throws, NoOpenPeriod or NoticeUnderWay. */
  async draft(command: WriteCommand, now: Date): Promise<Notice> {
    return this.command.run(command, 'serve_notice', async ({ manager, access: matter }) => {
      const notice = await this.drafts.write(manager, matter, command.actor, command, now);
      const by = { actorId: command.actor.id, at: now };
      await this.transitions.make(manager, notice, 'draft', { ...by, data: ofDraft(notice) });
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
      await this.transitions.make(manager, notice, 'propose', {
        ...{ actorId: actor.id, at: now, columns: { signatoryId } },
        data: { ...ofDraft(notice), signatoryId },
      });
      return notice;
    });
  }

  /** Writes and signs in one step, for those who may do both; service begins at once. */
  async sign(command: WriteCommand & { how?: SignedHow }, now: Date): Promise<Notice> {
    const { actor, how = 'electronic' } = command;
    return this.command.run(command, 'serve_notice', async ({ manager, access: matter }) => {
      const draft = await this.drafts.write(manager, matter, actor, command, now);
      await this.signing.sign(manager, matter, draft, { actor, how, now });
      return draft;
    });
  }
}
