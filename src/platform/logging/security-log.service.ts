import { Injectable, Logger } from '@nestjs/common';
import { keyedHash } from '../crypto/keyed-hash.js';
import { addressPrefix } from '../net/address-prefix.rule.js';
import { Settings } from '../settings/settings.js';
import { SecurityLine, type SecurityEvent, type SecurityFields } from './security-line.js';

const MARK_LENGTH = 16;

/** Logs sign-ins, guesses, refusals and changes: one line each, without personal data. */
@Injectable()
export class SecurityLogService {
  private readonly log = new Logger('Security');

  constructor(private readonly settings: Settings) {}

  /** Writes one line. */
  record<K extends SecurityEvent>(event: K, fields: SecurityFields[K]): void {
    this.log.log(new SecurityLine(event, fields));
  }

  /** What stands for a name or number in a line: the same for the same text until SESSION_SECRET changes. */
  mark(text: string | null): string {
    if (text === null) return '-';
    return keyedHash(this.settings.SESSION_SECRET, 'log', text).slice(0, MARK_LENGTH);
  }

  /** What stands for a visitor's address. */
  from(address: string): string {
    return this.mark(address === '' ? null : addressPrefix(address));
  }
}
