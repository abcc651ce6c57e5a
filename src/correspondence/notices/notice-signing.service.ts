import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Accessible } from '../../cases/complaints/complaint-access.service.js';
import type { Actor } from '../../core/accounts/policy.js';
import { LetterChannelsService } from './letter-channels.service.js';
import { LetterSigningService, type SignedHow } from './letter-signing.service.js';
import { ofDelivery, ofDraft } from './notice-facts.js';
import { NoticeDeliveryService } from './notice-delivery.service.js';
import { NoticeTransitionService } from './notice-transition.service.js';
import type { Notice } from './notice.entity.js';

/** Signs a notice: its letter gets a number, and its delivery begins or waits for the copy signed on paper. */
@Injectable()
export class NoticeSigningService {
  constructor(
    private readonly letters: LetterSigningService,
    private readonly transitions: NoticeTransitionService,
    private readonly delivery: NoticeDeliveryService,
    private readonly channels: LetterChannelsService,
  ) {}

  /** Throws ChannelRefused or what LetterSigningService throws; then nothing was changed. The caller holds the matter's lock. */
  async sign(
    manager: EntityManager,
    matter: Accessible,
    notice: Notice,
    act: { actor: Actor; how: SignedHow; now: Date },
  ): Promise<void> {
    const { actor, how, now } = act;
    await this.channels.demand(manager, matter.id, notice.channel);
    const columns = await this.letters.sign(manager, matter, notice, act);
    const by = { actorId: actor.id, at: now, columns };
    if (how === 'paper') {
      return this.transitions.make(manager, notice, 'number', { ...by, data: ofDraft(notice) });
    }
    await this.transitions.make(manager, notice, 'sign', { ...by, data: ofDelivery(notice) });
    await this.delivery.begin(manager, notice, now);
  }
}
