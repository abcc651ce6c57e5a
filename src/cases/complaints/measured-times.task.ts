import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { MEASURED_STEPS } from '../../core/office/public-service-step.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { RecurringTask } from '../../platform/queue/recurring-task.js';
import { MeasuredTime } from './measured-time.entity.js';
import { MeasuredTimesQuery } from './measured-times.query.js';

/** Measures the published times: it reads a year of cases, which no visitor may have done by opening a page. */
@Injectable()
export class MeasuredTimesTask extends RecurringTask {
  constructor(
    private readonly dataSource: DataSource,
    private readonly times: MeasuredTimesQuery,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected async run(): Promise<void> {
    const measuredAt = this.clock.now();
    const measured = await this.times.through(bangkokDayOf(measuredAt));
    const rows = MEASURED_STEPS.map((step) => ({ step, days: measured[step].days, measuredAt }));
    await this.dataSource.manager.upsert(MeasuredTime, rows, ['step']);
  }
}
