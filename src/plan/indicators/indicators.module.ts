import { Module } from '@nestjs/common';
import { FreezingTask } from './freezing.task.js';
import { Freezing } from './freezing.service.js';
import { IndicatorCases } from './indicator-cases.query.js';
import { IndicatorChangesQuery } from './indicator-changes.query.js';
import { IndicatorReadings } from './indicator-reading.query.js';
import { Indicators } from './indicators.query.js';

const SERVICES = [Freezing, IndicatorCases, IndicatorChangesQuery, IndicatorReadings, Indicators];

/** The plan's indicators, computed and frozen. */
@Module({ providers: SERVICES, exports: SERVICES })
export class IndicatorsModule {}

/** The same in the worker, with the timer that freezes closed quarters. */
@Module({
  imports: [IndicatorsModule],
  providers: [FreezingTask],
  exports: [FreezingTask],
})
export class IndicatorsWorkerModule {}
