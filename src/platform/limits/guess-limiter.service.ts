import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keyedHash } from '../crypto/keyed-hash.js';
import type { SecurityFields } from '../logging/security-line.js';
import { SecurityLogService } from '../logging/security-log.service.js';
import { Settings } from '../settings/settings.js';
import { countsOf, SIEGE, siegeCount, type Guessed, type GuessCount } from './guess-limit.rule.js';
import { TooManyTries } from './rate-limiter.js';

/** Who guesses: an address, and the names that the browser was right about before. */
export interface Guesser {
  readonly address: string;
  /** The browser's id if it is known for this name, else null. */
  knownFor(what: Guessed, name: string): string | null;
}

interface Taken {
  bucket: string;
  windowStart: Date;
  hits: number;
  most: number;
  /** Seconds until the window ends. */
  left: number;
}

/** Counts up, all in one statement and in one order, so that two requests never wait for each other in a circle. */
const TAKE = `WITH asked AS (
    SELECT * FROM unnest($1::text[], $2::int[], $3::int[]) AS a (bucket, most, seconds)),
  counted AS (
    INSERT INTO rate_count AS r (bucket, window_start, hits)
    SELECT bucket, to_timestamp(floor(extract(epoch FROM clock_timestamp()) / seconds) * seconds), 1
      FROM asked ORDER BY bucket
    ON CONFLICT (bucket, window_start) DO UPDATE SET hits = r.hits + 1
    RETURNING bucket, window_start, hits)
  SELECT bucket, c.window_start AS "windowStart", c.hits, a.most, greatest(1,
      ceil(a.seconds - extract(epoch FROM clock_timestamp() - c.window_start)))::int AS left
    FROM counted c JOIN asked a USING (bucket)`;
const GIVE_BACK = `UPDATE rate_count r SET hits = greatest(0, r.hits - 1)
  FROM (SELECT t.bucket, t.window_start FROM rate_count t JOIN
      unnest($1::text[], $2::timestamptz[]) AS a (bucket, window_start) USING (bucket, window_start)
    ORDER BY t.bucket FOR UPDATE OF t) g
 WHERE r.bucket = g.bucket AND r.window_start = g.window_start`;
const FAILED = `SELECT hits FROM rate_count WHERE bucket = $1
  AND window_start = to_timestamp(floor(extract(epoch FROM clock_timestamp()) / $2) * $2)`;

/** Limits guessing; only wrong guesses count. The counts are in PostgreSQL, so every web process shares them. */
@Injectable()
export class GuessLimiterService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
    private readonly log: SecurityLogService,
  ) {}

  /**
   * Checks a guess: `check` returns what it opened, or null when it was wrong. Counted before it is checked and
   * given back when it was right, so that guesses sent at once are not all let through. Throws TooManyTries
   * without checking.
   */
  async guess<T>(
    { what, name }: { what: Guessed; name: string | null },
    guesser: Guesser,
    check: () => Promise<T | null>,
  ): Promise<T | null> {
    const knownBrowser = name === null ? null : guesser.knownFor(what, name);
    const guess = { what, name, address: guesser.address, knownBrowser };
    const line = { what, name: this.log.mark(name), from: this.log.from(guesser.address) };
    const siege = siegeCount(guess);
    const besieged = siege !== null && (await this.failures(siege)) >= siege.most;
    const taken = await this.take(countsOf(guess, besieged));
    const over = taken.filter(({ hits, most }) => hits > most);
    if (over.length > 0) {
      await this.giveBack(taken);
      this.log.record('guess_limited', line);
      throw new TooManyTries(Math.max(...over.map(({ left }) => left)));
    }
    try {
      const opened = await check();
      if (opened !== null) await this.giveBack(taken);
      else await this.wrong(siege, line);
      return opened;
    } catch (error) {
      await this.giveBack(taken);
      throw error;
    }
  }

  private async wrong(
    siege: GuessCount | null,
    line: SecurityFields['guess_wrong'],
  ): Promise<void> {
    this.log.record('guess_wrong', line);
    const [failed] = siege ? await this.take([siege]) : [];
    if (failed?.hits === SIEGE.most) this.log.record('name_besieged', line);
  }

  private take(counts: readonly GuessCount[]): Promise<Taken[]> {
    return this.dataSource.query(TAKE, [
      counts.map((count) => this.bucketOf(count)),
      counts.map(({ most }) => most),
      counts.map(({ seconds }) => seconds),
    ]);
  }

  private async giveBack(taken: readonly Taken[]): Promise<void> {
    const starts = taken.map(({ windowStart }) => windowStart);
    await this.dataSource.query(GIVE_BACK, [taken.map(({ bucket }) => bucket), starts]);
  }

  private async failures(count: GuessCount): Promise<number> {
    const params = [this.bucketOf(count), count.seconds];
    const [row] = await this.dataSource.query<{ hits: number }[]>(FAILED, params);
    return row?.hits ?? 0;
  }

  private bucketOf({ what, who }: GuessCount): string {
    return `${what}:${keyedHash(this.settings.SESSION_SECRET, 'rate', ...who)}`;
  }
}
