import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import type { Holidays } from '../calendar/working-days.js';

const FRESH_MS = 60_000;

interface Loaded {
  closed: ReadonlySet<CivilDay>;
  names: ReadonlyMap<CivilDay, string>;
  years: ReadonlySet<number>;
}

/** The holidays of the office's table, cached for up to 60 s per process. */
@Injectable()
export class HolidayCalendarService {
  private loaded: Promise<Loaded> | null = null;
  /** On the process's monotonic clock: the age of a cache decides no deadline. */
  private askedAt = 0;

  constructor(private readonly dataSource: DataSource) {}

  /** The days on which the office is closed, weekends not among them unless they are named. */
  async holidays(): Promise<Holidays> {
    return (await this.fresh()).closed;
  }

  /** Every named day with its Thai name, those that close no office included. */
  async named(): Promise<Map<CivilDay, string>> {
    return new Map((await this.fresh()).names);
  }

  /** Whether the table knows any closed day of the day's year; otherwise only weekends count. */
  async knowsYearOf(day: CivilDay): Promise<boolean> {
    return (await this.fresh()).years.has(Number(day.slice(0, 4)));
  }

  /** Clears the cache, so that an edit counts at once in this process. */
  forget(): void {
    this.loaded = null;
  }

  private fresh(): Promise<Loaded> {
    const now = performance.now();
    if (this.loaded === null || now - this.askedAt >= FRESH_MS) {
      const reading = this.read();
      this.loaded = reading;
      this.askedAt = now;
      // A failed read is not cached: the next caller asks the database again.
      reading.catch(() => {
        if (this.loaded === reading) this.loaded = null;
      });
    }
    return this.loaded;
  }

  private async read(): Promise<Loaded> {
    const rows = await this.dataSource.manager.query<
      { day: CivilDay; name: string; closed: boolean }[]
    >(
      `SELECT to_char(day, 'YYYY-MM-DD') AS day, name, office_closed AS closed
         FROM holiday ORDER BY holiday.day`,
    );
    const closed = rows.filter((row) => row.closed).map((row) => row.day);
    return {
      closed: new Set(closed),
      names: new Map(rows.map((row) => [row.day, row.name])),
      years: new Set(closed.map((day) => Number(day.slice(0, 4)))),
    };
  }
}
