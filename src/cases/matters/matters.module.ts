import { Module } from '@nestjs/common';
import { EventLogService } from './event-log.service.js';
import { MatterLockService } from './matter-lock.service.js';
import { PeriodsService } from './periods.service.js';

/** Matters, their events and their periods. */
@Module({
  providers: [EventLogService, MatterLockService, PeriodsService],
  exports: [EventLogService, MatterLockService, PeriodsService],
})
export class MattersModule {}
