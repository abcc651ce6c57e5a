import { Injectable } from '@nestjs/common';
import { isDeepStrictEqual } from 'node:util';
import { In, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../core/accounts/policy.js';
import type { Accessible } from '../../cases/complaints/complaint-access.service.js';
import { ConcealmentService } from '../../cases/complaints/concealment.service.js';
import { NoOpenPeriod } from '../../cases/matters/matter.errors.js';
import { PeriodsService } from '../../cases/matters/periods.service.js';
import { LetterChannelsService } from './letter-channels.service.js';
import { Notice, UNDER_WAY, type Outcome, type DeliveryChannel } from './notice.entity.js';
import { LetterNamesComplainant, NoticeUnderWay } from './response.errors.js';

/** What a draft says, and how it is to reach the citizen. */
export interface DraftWords {
  kind: 'progress' | 'result';
  outcome: Outcome | null;
  body: string;
  /** Where none is chosen: the way that the receipt promised, and after a return the tracking page. */
  channel?: DeliveryChannel | undefined;
  attachments?: string[];
  copies?: string[];
}

/** What makes a draft another one. */
const DRAFT_WORDS = ['kind', 'outcome', 'body', 'attachments', 'copies', 'channel'] as const;

/** Writes the one draft that a complaint can have. The caller holds the matter's lock. */
@Injectable()
export class NoticeDraftsService {
  constructor(
    private readonly periods: PeriodsService,
    private readonly concealment: ConcealmentService,
    private readonly channels: LetterChannelsService,
  ) {}

  /**
   * Writes a new draft or overwrites the present one, taking it back from its signatory; throws NoOpenPeriod,
   * NoticeUnderWay or LetterNamesComplainant.
   */
  async write(
    manager: EntityManager,
    matter: Accessible,
    actor: Actor,
    draft: DraftWords,
    now: Date,
  ): Promise<Notice> {
    const period = await this.periods.open(manager, matter.id);
    if (!period) throw new NoOpenPeriod();
    const there = await this.underWay(manager, matter.id);
    await this.demandNameless(manager, matter, actor, draft);
    const words = {
      ...(await this.wordsOf(manager, matter.id, draft)),
      periodId: period.id,
      state: 'draft' as const,
      sentBackWhy: null,
      signatoryId: null,
    };
    if (there) {
      // The writer is whoever changed the words; submitting a colleague's draft to a signatory does not change
      // it.
      const isNew = DRAFT_WORDS.some((name) => !isDeepStrictEqual(there[name], words[name]));
      const written = { ...words, ...(isNew && { enteredBy: actor.id, draftedAt: now }) };
      await manager.update(Notice, there.id, written);
      return Object.assign(there, written);
    }
    const series = matter.restricted ? ('restricted' as const) : ('ordinary' as const);
    const id = uuidv7();
    const made = { id, matterId: matter.id, series, enteredBy: actor.id, draftedAt: now };
    await manager.insert(Notice, { ...made, ...words } as object);
    return manager.findOneByOrFail(Notice, { id });
  }

  /** The division reads the letter: who knows a hidden name must not write it there. */
  private async demandNameless(
    manager: EntityManager,
    matter: Accessible,
    actor: Actor,
    { body, attachments = [], copies = [] }: DraftWords,
  ): Promise<void> {
    const texts = { body, attachments: attachments.join('\n'), copies: copies.join('\n') };
    const named = await this.concealment.namedIn(actor, matter, texts, manager);
    if (named) throw new LetterNamesComplainant(named);
  }

  private async wordsOf(
    manager: EntityManager,
    matterId: string,
    { kind, outcome, body, attachments = [], copies = [], channel }: DraftWords,
  ): Promise<Pick<Notice, 'kind' | 'outcome' | 'body' | 'attachments' | 'copies' | 'channel'>> {
    const by = await this.channel(manager, matterId, channel);
    return { kind, outcome, body, attachments, copies, channel: by };
  }

  private async channel(
    manager: EntityManager,
    matterId: string,
    chosen: DeliveryChannel | undefined,
  ): Promise<DeliveryChannel> {
    if (chosen === undefined) return (await this.channels.of(matterId, manager)).usual;
    // A letter by post can be drafted before the address is known, and not be signed.
    if (chosen === 'email') await this.channels.demand(manager, matterId, chosen);
    return chosen;
  }

  /** The present draft, or null; throws NoticeUnderWay where one is signed and not delivered. */
  private async underWay(manager: EntityManager, matterId: string): Promise<Notice | null> {
    const state = In([...UNDER_WAY]);
    const notice = await manager.findOneBy(Notice, { matterId, state });
    if (notice?.state === 'signed' || notice?.state === 'sending') throw new NoticeUnderWay();
    return notice;
  }
}
