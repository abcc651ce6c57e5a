import { Module } from '@nestjs/common';
import { FreezingTask } from './freezing.task.js';
import { IndicatorFreezingService } from './indicator-freezing.service.js';
import { IndicatorCasesQuery } from './indicator-cases.query.js';
import { IndicatorChangesQuery } from './indicator-changes.query.js';
import { IndicatorReadingsQuery } from './indicator-readings.query.js';
import { IndicatorsQuery } from './indicators.query.js';

const SERVICES = [
  IndicatorFreezingService,
  IndicatorCasesQuery,
  IndicatorChangesQuery,
  IndicatorReadingsQuery,
  IndicatorsQuery,
];

/** The plan's indicators, computed and frozen. */
@Module({ providers: SERVICES, exports: SERVICES })
export class IndicatorsModule {}

/** The same in the worker, with the timer that freezes locked quarters. */
@Module({
  imports: [IndicatorsModule],
  providers: [FreezingTask],
  exports: [FreezingTask],
})
export class IndicatorsWorkerModule {}
