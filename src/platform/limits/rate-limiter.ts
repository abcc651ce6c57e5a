import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keyedHash } from '../crypto/keyed-hash.js';
import { DomainError } from '../errors/domain-error.js';
import { Settings } from '../settings/settings.js';

/** Tried too often; in `details.seconds` seconds one may try again. */
export class TooManyTries extends DomainError {
  constructor(seconds: number) {
    super('too_many_tries', 'limited', { seconds });
  }
}

/** Counts tries in fixed windows in PostgreSQL, so that every web process shares them. */
@Injectable()
export class RateLimiter {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: Settings,
  ) {}

  /**
   * Counts one try of `what` by `who` (hashed with a secret before it is stored); throws TooManyTries. In the
   * transaction of a given `manager` it counts only what is committed with it.
   */
  async count(
    what: string,
    who: string,
    limit: { most: number; seconds: number },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<void> {
    const bucket = `${what}:${keyedHash(this.settings.SESSION_SECRET, 'rate', who)}`;
    const [row] = await manager.query<{ hits: number; seconds: number }[]>(
      `INSERT INTO rate_count (bucket, window_start, hits)
       VALUES ($1, to_timestamp(floor(extract(epoch FROM clock_timestamp()) / $2) * $2), 1)
       ON CONFLICT (bucket, window_start) DO UPDATE SET hits = rate_count.hits + 1
       RETURNING hits,
         ceil($2 - extract(epoch FROM clock_timestamp() - rate_count.window_start))::int AS seconds`,
      [bucket, limit.seconds],
    );
    if (row && row.hits > limit.most) throw new TooManyTries(Math.max(1, row.seconds));
  }

  /** Deletes windows older than a day. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM rate_count WHERE window_start < clock_timestamp() - interval '1 day'`,
    );
  }
}
