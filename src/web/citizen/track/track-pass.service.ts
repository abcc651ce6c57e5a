import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TrackingService } from '../../../cases/complaints/tracking.service.js';
import { exampleNumber, readNumber } from '../../../cases/complaints/complaint-number.rule.js';
import { Clock } from '../../../platform/clock/clock.js';
import { keyedHash, sameHash } from '../../../platform/crypto/keyed-hash.js';
import { Settings } from '../../../platform/settings/settings.js';
import { CookieJar } from '../../../platform/http/cookie-jar.js';

/** How long a PIN opens a complaint that nobody looks at, in seconds. */
const IDLE_SECONDS = 30 * 60;

/** How long it opens a complaint at most, in seconds: phones are lent and lost. */
const LONGEST_SECONDS = 8 * 60 * 60;

/** How many complaints one browser may have open. */
const MOST_OPEN = 5;

/** The complaint that a pass opens. */
interface Opened {
  id: string;
  number: string;
}

/** A pass as the cookie holds it; times in milliseconds. */
interface Pass extends Opened {
  readonly since: number;
  readonly until: number;
  readonly written: string;
}

/** The signed cookie that says which complaints this browser gave the PINs of. */
@Injectable()
export class TrackPassService {
  constructor(
    private readonly settings: Settings,
    private readonly jar: CookieJar,
    private readonly clock: Clock,
    private readonly tracking: TrackingService,
  ) {}

  /** Gives the pass for a complaint whose PIN of this stamp was given, beside those that the browser has. */
  give(request: FastifyRequest, reply: FastifyReply, opened: Opened & { stamp: string }): void {
    this.keep(request, reply, { ...opened, since: this.clock.now().getTime() });
  }

  /**
   * The complaint if the browser holds a valid pass for the number in the address, which is then good for another
   * half hour; null otherwise, also where the PIN was renewed since.
   */
  async opened(
    request: FastifyRequest,
    reply: FastifyReply,
    typed: string,
  ): Promise<Opened | null> {
    const number = readNumber(typed, this.settings.NUMBER_PREFIX);
    const pass = this.passes(request).find((one) => one.number === number);
    const stamp = pass && (await this.tracking.stampOf(pass.number));
    if (!stamp || !sameHash(pass.written, this.write({ ...pass, stamp }))) return null;
    this.keep(request, reply, { ...pass, stamp });
    return { id: pass.id, number: pass.number };
  }

  /** The address that asks for number and PIN, with the number filled in when it is valid. */
  askAddress(typed: string): string {
    const number = this.numberIn(typed);
    return number ? `/track?number=${number}` : '/track';
  }

  /** The number in an address as it is stored, or null. */
  numberIn(typed: string): string | null {
    return readNumber(typed, this.settings.NUMBER_PREFIX);
  }

  /** What a number looks like. */
  exampleNumber(): string {
    return exampleNumber(this.settings.NUMBER_PREFIX);
  }

  private keep(
    request: FastifyRequest,
    reply: FastifyReply,
    { id, number, since, stamp }: Opened & { since: number; stamp: string },
  ): void {
    const now = this.clock.now().getTime();
    const until = Math.min(now + IDLE_SECONDS * 1000, since + LONGEST_SECONDS * 1000);
    const others = this.passes(request).filter((one) => one.number !== number);
    const first = this.write({ id, number, since, until, stamp });
    const passes = [first, ...others.map(({ written }) => written)].slice(0, MOST_OPEN);
    this.jar.write(reply, 'track', passes.join('~'), IDLE_SECONDS);
  }

  /** What the cookie holds and is not over; whether it is signed is asked of the one that is used. */
  private passes(request: FastifyRequest): Pass[] {
    const cookie = this.jar.read(request, 'track') ?? '';
    const now = this.clock.now().getTime();
    return cookie.split('~').flatMap((written) => {
      const [id = '', number = '', since, until] = written.split('.');
      const pass = { id, number, since: Number(since), until: Number(until), written };
      return pass.until > now ? [pass] : [];
    });
  }

  private write({
    id,
    number,
    since,
    until,
    stamp,
  }: Omit<Pass, 'written'> & { stamp: string }): string {
    const fields = [id, number, String(since), String(until)];
    const signature = keyedHash(this.settings.SESSION_SECRET, 'track', ...fields, stamp);
    return [...fields, signature].join('.');
  }
}
