import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keyedHash, sameHash } from '../../platform/crypto/keyed-hash.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { GuessLimiterService, type Guesser } from '../../platform/limits/guess-limiter.service.js';
import { Settings } from '../../platform/settings/settings.js';
import { readNumber, readPin } from './complaint-number.rule.js';
import { Complaint } from './complaint.entity.js';

/** Wrong number or wrong PIN: one answer for both. */
export class TrackingRefused extends DomainError {
  constructor() {
    super('tracking_refused', 'invalid');
  }
}

/** The complaint that number and PIN opened. */
interface Tracked {
  id: string;
  number: string;
  /** Changes with the PIN: what was opened by an earlier one is open no more. */
  stamp: string;
}

/** The PIN as stored: an HMAC bound to the complaint's number. */
export function pinHmacOf(secret: string, number: string, pin: string): string {
  return keyedHash(secret, 'pin', number, pin);
}

/** Opens a complaint to whoever holds its number and PIN. */
@Injectable()
export class TrackingService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly limiter: GuessLimiterService,
  ) {}

  /** Returns the complaint's id and number; throws TrackingRefused or TooManyTries. */
  async open(typedNumber: string, typedPin: string, guesser: Guesser): Promise<Tracked> {
    const number = readNumber(typedNumber, this.settings.NUMBER_PREFIX);
    // Unknown numbers are counted as well, so that the limit does not tell which numbers exist.
    const tracked = await this.limiter.guess({ what: 'track', name: number }, guesser, () =>
      this.find(number ?? '', readPin(typedPin) ?? ''),
    );
    if (!tracked) throw new TrackingRefused();
    return tracked;
  }

  /** The stamp of the complaint's present PIN, or null where there is no such complaint. */
  async stampOf(number: string): Promise<string | null> {
    return (await this.pinHmac(number))?.pinHmac ?? null;
  }

  private async find(number: string, pin: string): Promise<Tracked | null> {
    const found = await this.pinHmac(number);
    const given = pinHmacOf(this.settings.PIN_SECRET, number, pin);
    if (!found || !sameHash(found.pinHmac, given)) return null;
    return { id: found.id, number: found.number, stamp: found.pinHmac };
  }

  private pinHmac(number: string): Promise<Complaint | null> {
    return this.dataSource.manager.findOne(Complaint, {
      where: { number },
      select: { id: true, number: true, pinHmac: true },
    });
  }
}
