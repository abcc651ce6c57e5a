import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keyedHash, sameHash } from '../platform/crypto/keyed-hash.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { Settings } from '../platform/settings/settings.js';
import { readNumber, readPin } from './complaint-number.rule.js';
import { Complaint } from './complaint.entity.js';

/** Wrong number or wrong PIN: one answer for both. */
export class TrackingRefused extends DomainError {
  constructor() {
    super('tracking_refused', 'invalid');
  }
}

/** The PIN as stored: an HMAC bound to the complaint's number. */
export function pinHmacOf(secret: string, number: string, pin: string): string {
  return keyedHash(secret, 'pin', number, pin);
}

/** Opens a complaint to whoever holds its number and PIN. */
@Injectable()
export class Tracking {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly limiter: RateLimiter,
  ) {}

  /** Returns the complaint's id and number; throws TrackingRefused or TooManyTries. */
  async open(
    typedNumber: string,
    typedPin: string,
    address: string,
  ): Promise<{ id: string; number: string }> {
    await this.limiter.count('track-from', address, { most: 30, seconds: 900 });
    const number = readNumber(typedNumber, this.settings.NUMBER_PREFIX);
    const pin = readPin(typedPin);
    // Counted for unknown numbers as well, so that the limit does not tell which numbers exist.
    await this.limiter.count('track', number ?? '', { most: 10, seconds: 900 });
    const found = await this.pinHmac(number ?? '');
    const given = pinHmacOf(this.settings.PIN_SECRET, number ?? '', pin ?? '');
    if (!found || !sameHash(found.pinHmac, given)) throw new TrackingRefused();
    return { id: found.id, number: found.number };
  }

  private pinHmac(number: string): Promise<Complaint | null> {
    return this.dataSource.manager.findOne(Complaint, {
      where: { number },
      select: { id: true, number: true, pinHmac: true },
    });
  }
}
