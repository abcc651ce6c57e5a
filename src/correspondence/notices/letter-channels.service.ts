import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { answerWayOf } from '../../cases/complaints/answer-way.rule.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { IdentityVaultService } from '../../cases/complaints/identity-vault.service.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';
import { DELIVERY_CHANNELS, type DeliveryChannel } from './notice.entity.js';
import { ChannelRefused } from './response.errors.js';

/** By which ways a letter can reach a complainant, without saying where. */
export interface LetterChannels {
  possible: readonly DeliveryChannel[];
  /** What the receipt promised, but never to an address that a letter came back from or that takes no mail. */
  usual: DeliveryChannel;
}

/** The ways by which a letter came back since the address was last corrected. */
const CAME_BACK = `SELECT DISTINCT n.channel FROM matter_event r
  JOIN notice n ON n.id::text = r.data->>'noticeId'
  WHERE r.matter_id = $1 AND r.type = ${eventTypes('notice_returned')} AND NOT EXISTS
    (SELECT 1 FROM matter_event c WHERE c.matter_id = $1 AND c.seq > r.seq
      AND c.type = ${eventTypes('identity_corrected')}
      AND c.data->'parts' ? CASE n.channel WHEN 'post' THEN 'address' ELSE n.channel END)`;

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
    const { hasEmail } = await manager.findOneByOrFail(Complaint, { id: complaintId });
    const rows = await manager.query<{ channel: DeliveryChannel }[]>(CAME_BACK, [complaintId]);
    const isDead = (channel: DeliveryChannel): boolean =>
      rows.some((one) => one.channel === channel);
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
