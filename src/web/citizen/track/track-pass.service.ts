import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { exampleNumber, readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { Clock } from '../../../platform/clock/clock.js';
import { keyedHash, sameHash } from '../../../platform/crypto/keyed-hash.js';
import { Settings } from '../../../platform/settings/settings.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';

/** How long a number and PIN open a complaint, in seconds. */
const PASS_SECONDS = 30 * 60;

/** The complaint that the pass opens. */
interface Opened {
  id: string;
  number: string;
}

/** The signed cookie that says which complaint this browser gave the PIN of. */
@Injectable()
export class TrackPassService {
  constructor(
    private readonly settings: Settings,
    private readonly jar: CookieJar,
    private readonly clock: Clock,
  ) {}

  /** Gives the pass for half an hour. */
  give(reply: FastifyReply, { id, number }: Opened): void {
    const until = String(this.clock.now().getTime() + PASS_SECONDS * 1000);
    const value = [id, number, until, this.signature(id, number, until)].join('.');
    this.jar.write(reply, 'track', value, PASS_SECONDS);
  }

  /** The complaint if the browser holds a valid pass for the number in the address; null otherwise. */
  opened(request: FastifyRequest, typed: string): Opened | null {
    const pass = this.read(request);
    if (!pass || pass.until <= this.clock.now().getTime()) return null;
    if (pass.number !== readNumber(typed, this.settings.NUMBER_PREFIX)) return null;
    return { id: pass.id, number: pass.number };
  }

  /** The address that asks for number and PIN, with the number filled in when it is valid. */
  askAddress(typed: string): string {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    return number ? `/track?number=${number}` : '/track';
  }

  /** What a number looks like. */
  exampleNumber(): string {
    return exampleNumber(this.settings.NUMBER_PREFIX);
  }

  private read(request: FastifyRequest): (Opened & { until: number }) | null {
    const parts = this.jar.read(request, 'track')?.split('.') ?? [];
    const [id, number, until, signature] = parts as [string, string, string, string];
    if (parts.length !== 4 || !sameHash(signature, this.signature(id, number, until))) return null;
    return { id, number, until: Number(until) };
  }

  private signature(id: string, number: string, until: string): string {
    return keyedHash(this.settings.SESSION_SECRET, 'track', id, number, until);
  }
}
