import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { MeasuredStep } from '../../core/office/public-service-step.entity.js';
import { MeasuredTime } from './measured-time.entity.js';

/** The published times by step; a step is missing until it was measured for the first time. */
export interface PublishedTimes {
  readonly of: ReadonlyMap<MeasuredStep, number | null>;
  /** When they were measured; null before that. */
  readonly at: Date | null;
}

/** Reads the times that are published beside the promised ones. */
@Injectable()
export class PublishedTimesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** As they were measured last. */
  async read(): Promise<PublishedTimes> {
    const rows = await this.dataSource.manager.find(MeasuredTime);
    return {
      of: new Map(rows.map(({ step, days }) => [step, days])),
      at: rows[0]?.measuredAt ?? null,
    };
  }
}
