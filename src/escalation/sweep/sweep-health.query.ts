import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The sweep is late when the last one finished longer ago than this. */
export const LATE_AFTER_MINUTES = 3;

/** LATE_AFTER_MINUTES as health pages compare it. */
export const LATE_AFTER_SECONDS = LATE_AFTER_MINUTES * 60;

/** Reads whether the sweep is running. */
@Injectable()
export class SweepHealthQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Seconds since the last sweep finished, by the database's clock; null when none ever did. */
  async ageSeconds(): Promise<number | null> {
    const [row] = await this.dataSource.query<{ age: number }[]>(
      'SELECT extract(epoch FROM clock_timestamp() - finished_at)::float AS age FROM sweep_heartbeat',
    );
    return row?.age ?? null;
  }

  /** Whether the last sweep is at most three minutes old. */
  async isWatching(): Promise<boolean> {
    const age = await this.ageSeconds();
    return age !== null && age <= LATE_AFTER_SECONDS;
  }
}
