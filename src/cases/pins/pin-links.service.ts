import { Injectable, Logger } from '@nestjs/common';
import { DataSource, MoreThan, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { keyedHash, sameHash } from '../../platform/crypto/keyed-hash.js';
import { Settings } from '../../platform/settings/settings.js';
import { readNumber } from '../complaints/complaint-number.rule.js';
import { Complaint } from '../complaints/complaint.entity.js';
import { eventTypes } from '../matters/event-catalogue.js';
import { EventLogService } from '../matters/event-log.service.js';
import { MatterLockService } from '../matters/matter-lock.service.js';
import { PIN_LINK_HOURS, PIN_LINK_QUIET_DAYS, PinLink } from './pin-link.entity.js';
import { PinLinkRefused } from './pin.errors.js';
import { PinsService } from './pins.service.js';

const WORKS_FOR_MS = PIN_LINK_HOURS * 60 * 60 * 1000;

/**
 * By mail a PIN is renewed only of an ordinary case, and where the address takes mails and was not corrected within
 * PIN_LINK_QUIET_DAYS: whoever slipped theirs in there would be given the case.
 */
const BY_MAIL = `SELECT c.pin_hmac AS "pinHmac" FROM complaint c JOIN matter m ON m.id = c.id
  WHERE c.id = $1 AND c.has_email AND NOT m.restricted AND NOT EXISTS
    (SELECT 1 FROM matter_event e WHERE e.matter_id = c.id
      AND e.type = ${eventTypes('identity_corrected')} AND e.data->'parts' ? 'email'
      AND e.at > $2::timestamptz - interval '${PIN_LINK_QUIET_DAYS} days')`;

/**
 * Renews a lost PIN by a link to the address on file. The key of a link follows from its id and the present PIN, so it
 * is stored nowhere, and no link outlives the PIN that it was made for.
 */
@Injectable()
export class PinLinksService {
  private readonly log = new Logger(PinLinksService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly lock: MatterLockService,
    private readonly events: EventLogService,
    private readonly pins: PinsService,
  ) {}

  /**
   * Has a link sent, if there is such a complaint and it may be; one is enough while it works. Tells nothing, and
   * never throws: whoever asked was answered before.
   */
  async send(typedNumber: string, now: Date): Promise<void> {
    const number = readNumber(typedNumber, this.settings.NUMBER_PREFIX);
    try {
      const found = number && (await this.dataSource.manager.findOneBy(Complaint, { number }));
      if (found) await this.dataSource.transaction((manager) => this.make(manager, found.id, now));
    } catch (error) {
      this.log.error('a link to a new PIN could not be made', error);
    }
  }

  /** The address in the mail, or null where the link works no more. */
  async address(id: string, now: Date): Promise<string | null> {
    const { manager } = this.dataSource;
    const link = await this.working(manager, id, now);
    const key = link && (await this.key(manager, link, now));
    return key ? `${this.settings.PUBLIC_URL}/track/pin/link?key=${key}` : null;
  }

  /** Whether a key in an address works now. */
  async works(key: string, now: Date): Promise<boolean> {
    return (await this.linkOf(this.dataSource.manager, key, now)) !== null;
  }

  /** Uses a link: returns the complaint's number and new PIN, once. Throws PinLinkRefused. */
  use(key: string, now: Date): Promise<{ number: string; pin: string }> {
    return this.dataSource.transaction(async (manager) => {
      const found = await this.linkOf(manager, key, now);
      if (!found) throw new PinLinkRefused();
      const { id, complaintId } = found;
      await this.lock.take(manager, complaintId);
      // Asked again under the lock: it may have been used, or the PIN renewed, meanwhile.
      if (!(await this.linkOf(manager, key, now))) throw new PinLinkRefused();
      await manager.update(PinLink, id, { usedAt: now });
      const renewed = await this.pins.change(manager, complaintId);
      await this.lock.bump(manager, complaintId);
      const of = { matterId: complaintId, actorId: null, at: now };
      await this.events.append(manager, 'pin_renewed', of, { way: 'mail' });
      return renewed;
    });
  }

  private async make(manager: EntityManager, complaintId: string, now: Date): Promise<void> {
    await this.lock.take(manager, complaintId);
    if (!(await this.pinHmac(manager, complaintId, now))) return;
    const working = { complaintId, usedAt: IsNull(), expiresAt: MoreThan(now) };
    if (await manager.existsBy(PinLink, working)) return;
    const linkId = uuidv7();
    const expiresAt = new Date(now.getTime() + WORKS_FOR_MS);
    await manager.insert(PinLink, { id: linkId, complaintId, expiresAt });
    const of = { matterId: complaintId, actorId: null, at: now };
    await this.events.append(manager, 'pin_link_sent', of, { linkId });
  }

  private async linkOf(manager: EntityManager, key: string, now: Date): Promise<PinLink | null> {
    const [id = ''] = key.split('.');
    if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return null;
    const link = await this.working(manager, id, now);
    const right = link && (await this.key(manager, link, now));
    return right && sameHash(right, key) ? link : null;
  }

  private working(manager: EntityManager, id: string, now: Date): Promise<PinLink | null> {
    return manager.findOneBy(PinLink, { id, usedAt: IsNull(), expiresAt: MoreThan(now) });
  }

  private async key(
    manager: EntityManager,
    { id, complaintId }: PinLink,
    now: Date,
  ): Promise<string | null> {
    const pinHmac = await this.pinHmac(manager, complaintId, now);
    return pinHmac && `${id}.${keyedHash(this.settings.PIN_SECRET, 'pin link', id, pinHmac)}`;
  }

  private async pinHmac(manager: EntityManager, id: string, now: Date): Promise<string | null> {
    const [row] = await manager.query<{ pinHmac: string }[]>(BY_MAIL, [id, now]);
    return row?.pinHmac ?? null;
  }
}
