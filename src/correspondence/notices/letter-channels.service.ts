import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { answerWayOf } from '../../cases/complaints/answer-way.rule.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { IdentityVaultService } from '../../cases/complaints/identity-vault.service.js';
import { DELIVERY_CHANNELS, Notice, type DeliveryChannel } from './notice.entity.js';
import { ChannelRefused } from './response.errors.js';

/** By which ways a letter can reach a complainant, without saying where. */
export interface LetterChannels {
  possible: readonly DeliveryChannel[];
  /** What the receipt promised, but never to an address that a letter came back from or that takes no mail. */
  usual: DeliveryChannel;
}

/** Knows by which ways a complainant can be reached; the addresses stay sealed. */
@Injectable()
export class LetterChannelsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: IdentityVaultService,
  ) {}

  /** The ways of a complaint; inside a transaction pass its manager. */
  async of(
    complaintId: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<LetterChannels> {
    const { email, address } = await this.vault.open(complaintId, manager);
    const where = { matterId: complaintId, state: 'returned' as const };
    const returned = await manager.find(Notice, { where, select: { channel: true } });
    const isDead = (channel: DeliveryChannel): boolean =>
      returned.some((one) => one.channel === channel);
    const { hasEmail } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const given = {
      email: isDead('email') || !hasEmail ? null : email,
      address: isDead('post') ? null : address,
    };
    const missing: DeliveryChannel[] = [];
    if (!given.email) missing.push('email');
    if (!given.address) missing.push('post');
    const possible = DELIVERY_CHANNELS.filter((one) => !missing.includes(one));
    return { possible, usual: answerWayOf(given) };
  }

  /** Throws ChannelRefused where the complainant left no address for the way. */
  async demand(
    manager: EntityManager,
    complaintId: string,
    channel: DeliveryChannel,
  ): Promise<void> {
    const { possible } = await this.of(complaintId, manager);
    if (possible.includes(channel)) return;
    throw new ChannelRefused(
      channel === 'email' ? 'channel_email_missing' : 'channel_address_missing',
    );
  }
}
