import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TownPostgres } from './town-postgres.js';

/**
 * The database's clock is the machine's plus an amount in a table: `clock_timestamp()` and `now()` of schema
 * public hide those of pg_catalog from the application's role. So days pass at the harness's word, seconds stay
 * seconds, and every statement of the product runs as it is written.
 */
const INSTALL = `
  CREATE TABLE public.town_clock (one boolean PRIMARY KEY DEFAULT true CHECK (one), ahead interval NOT NULL);
  GRANT SELECT ON public.town_clock TO sipha;
  CREATE FUNCTION public.clock_timestamp() RETURNS timestamptz LANGUAGE plpgsql VOLATILE AS $$
    DECLARE amount interval;
    BEGIN
      SELECT ahead INTO amount FROM public.town_clock;
      RETURN pg_catalog.clock_timestamp() + amount;
    END $$;
  CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE plpgsql STABLE AS $$
    DECLARE amount interval;
    BEGIN
      SELECT ahead INTO amount FROM public.town_clock;
      RETURN pg_catalog.now() + amount;
    END $$;
  GRANT ALL ON SCHEMA public TO sipha;
  ALTER ROLE sipha SET search_path = public, pg_catalog`;

/** A mail under way stays under way: the leases move with the clock, as if the night had not been skipped. */
const MOVE_LEASES = `UPDATE outbox_mail SET lease_until = lease_until + make_interval(secs => $1)
  WHERE state = 'sending' AND lease_until > public.clock_timestamp()`;

const SET_CLOCK = 'UPDATE town_clock SET ahead = make_interval(secs => $1::float8)';

/** A transaction of a frozen process holds the mails' table: its connection is lost, as it would be in the end. */
const CUT_FROZEN = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
  WHERE usename = 'sipha' AND state = 'idle in transaction'
    AND state_change < pg_catalog.clock_timestamp() - interval '1 second'`;

interface Jump {
  /** The machine's time. */
  at: number;
  /** How far the town's clock is ahead from then on. */
  ahead: number;
}

/** The town's time: it runs at the pace of the machine's, and jumps to the next evening when told. */
export class TownClock {
  private readonly jumps: Jump[] = [];
  private readonly skews = new Map<string, number>();
  /** One move at a time: each is reckoned from the one before. */
  private moving: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly postgres: TownPostgres,
    private readonly folder: string,
  ) {}

  /** Installs it in an empty database and sets it. */
  static async install(postgres: TownPostgres, folder: string, start: Date): Promise<TownClock> {
    const clock = new TownClock(postgres, folder);
    await postgres.query(INSTALL);
    const ahead = start.getTime() - Date.now();
    await postgres.query(
      'INSERT INTO town_clock (ahead) VALUES (make_interval(secs => $1::float8))',
      [ahead / 1000],
    );
    clock.jumps.push({ at: 0, ahead });
    return clock;
  }

  /** The town's present instant. */
  now(): Date {
    return new Date(Date.now() + this.jumps.at(-1)!.ahead);
  }

  /** The machine's time at which the town's clock reached an instant; Infinity when it has not. */
  reached(instant: Date): number {
    const wanted = instant.getTime();
    for (const [index, { at, ahead }] of this.jumps.entries()) {
      const until = this.jumps[index + 1]?.at ?? Infinity;
      if (wanted - ahead >= until) continue;
      const when = Math.max(wanted - ahead, at);
      return when > Date.now() ? Infinity : when;
    }
    return Infinity;
  }

  /** The file with the clock of a process. */
  fileOf(name: string): string {
    this.write(name);
    return path.join(this.folder, `clock-${name}`);
  }

  /** Puts the clock of one process off by so many milliseconds. */
  skew(name: string, ms: number): void {
    this.skews.set(name, ms);
    this.write(name);
  }

  /** Skips the time until an instant, for the database and all processes. */
  jumpTo(instant: Date): Promise<void> {
    return this.inTurn(() => this.skipTo(instant));
  }

  /** Sets the database's clock back, as a correction of the machine's would; leases and processes do not follow. */
  stepBack(ms: number): Promise<void> {
    return this.inTurn(async () => {
      const ahead = this.jumps.at(-1)!.ahead - ms;
      await this.postgres.query(SET_CLOCK, [ahead / 1000]);
      this.jumps.push({ at: Date.now(), ahead });
    });
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.moving.then(work);
    this.moving = turn.catch(() => undefined);
    return turn;
  }

  private async skipTo(instant: Date): Promise<void> {
    const ahead = instant.getTime() - Date.now();
    let at = 0;
    for (let tries = 0; ; tries += 1) {
      try {
        at = await this.move(ahead);
        break;
      } catch (error) {
        if (tries > 200) throw error;
        if (tries % 3 === 2) await this.postgres.query(CUT_FROZEN).catch(() => undefined);
        await pause(200);
      }
    }
    this.jumps.push({ at, ahead });
    for (const name of this.skews.keys()) this.write(name);
  }

  /** Returns when: before the answer to its COMMIT, since others may see the new time before that comes. */
  private async move(ahead: number): Promise<number> {
    const by = (ahead - this.jumps.at(-1)!.ahead) / 1000;
    let at = 0;
    await this.postgres.session(async (client) => {
      await client.query(`SET lock_timeout = '1s'`);
      await client.query('BEGIN');
      await client.query('LOCK TABLE outbox_mail IN EXCLUSIVE MODE');
      await client.query(MOVE_LEASES, [by]);
      await client.query(SET_CLOCK, [ahead / 1000]);
      at = Date.now();
      await client.query('COMMIT');
    });
    return at;
  }

  private write(name: string): void {
    const skew = this.skews.get(name) ?? 0;
    this.skews.set(name, skew);
    const ahead = this.jumps.at(-1)!.ahead + skew;
    writeFileSync(path.join(this.folder, `clock-${name}`), String(ahead));
  }
}
