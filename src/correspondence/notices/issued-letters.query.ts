import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { GuessLimiterService, type Guesser } from '../../platform/limits/guess-limiter.service.js';
import { readVerificationCode } from './verification-code.rule.js';

/** What anyone may know of a letter whose code they hold: that it was issued, and nothing of whom or what. */
export interface IssuedFact {
  letterNumber: string;
  letterOn: CivilDay;
  /** SHA-256 of the file, in hex. */
  hash: string;
  /** The day it was voided; null while it holds. */
  voidedOn: CivilDay | null;
}

/** Finds an issued letter by its verification code. */
@Injectable()
export class IssuedLettersQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly limiter: GuessLimiterService,
  ) {}

  /** The letter of a code as somebody typed it, or null; throws TooManyTries. */
  async byCode(typed: string, guesser: Guesser): Promise<IssuedFact | null> {
    const code = readVerificationCode(typed);
    return this.limiter.guess({ what: 'verify', name: null }, guesser, () => this.find(code));
  }

  private async find(code: string | null): Promise<IssuedFact | null> {
    const [row] = await this.dataSource.query<IssuedFact[]>(
      `SELECT letter_number AS "letterNumber", letter_on AS "letterOn", file_hash AS hash,
              voided_on AS "voidedOn"
         FROM notice WHERE verification_code = $1 AND state <> 'signed'`,
      [code],
    );
    return row ?? null;
  }
}
