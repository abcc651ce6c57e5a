import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { RateLimiter } from '../platform/limits/rate-limiter.js';
import { readVerifyCode } from './verify-code.rule.js';

/** What anyone may know of a letter whose code they hold: that it was issued, and nothing of whom or what. */
export interface IssuedFact {
  letterNumber: string;
  letterOn: CivilDay;
  /** SHA-256 of the file, in hex. */
  hash: string;
  /** The day it was voided; null while it holds. */
  voidedOn: CivilDay | null;
}

/** A code has 58 bits; this keeps the few who type it safe from the many who guess. */
const TRIES = { most: 30, seconds: 600 };

/** Tells by its code whether the municipality issued a letter. */
@Injectable()
export class IssuedLetters {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limiter: RateLimiter,
  ) {}

  /** The letter of a code as somebody typed it, or null; throws TooManyTries. */
  async byCode(typed: string, address: string): Promise<IssuedFact | null> {
    await this.limiter.count('verify', address, TRIES);
    const code = readVerifyCode(typed);
    if (code === null) return null;
    const [row] = await this.dataSource.query<IssuedFact[]>(
      `SELECT letter_number AS "letterNumber", letter_on AS "letterOn", file_hash AS hash,
              voided_on AS "voidedOn"
         FROM notice WHERE verify_code = $1 AND state <> 'signed'`,
      [code],
    );
    return row ?? null;
  }
}
