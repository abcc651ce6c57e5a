import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { SweepHealthQuery } from './sweep-health.query.js';
import { EscalationSettingsService } from './escalation-settings.service.js';
import { HolidayChangeService } from './holiday-change.service.js';
import { LadderChangeService } from './ladder-change.service.js';
import { LateReportsQuery } from './late-reports.query.js';
import { SweepProcessor } from './sweep.processor.js';
import { SWEEP_QUEUE } from './sweep.queue.js';
import { SweepTask } from './sweep.task.js';
import { SweepService } from './sweep.service.js';
import { SweepWakeTask } from './sweep-wake.task.js';
import { SweepWake } from './sweep-wake.queue.js';

const queue = BullModule.registerQueue({ name: SWEEP_QUEUE });

/** What the web needs of the sweep: to wake it, its health, and late reports. */
@Module({
  imports: [queue],
  providers: [SweepHealthQuery, LateReportsQuery, SweepWake],
  exports: [SweepHealthQuery, LateReportsQuery, SweepWake],
})
export class EscalationModule {}

/** The office's changes of holidays and ladders. */
@Module({
  imports: [OfficeModule],
  providers: [EscalationSettingsService, HolidayChangeService, LadderChangeService],
  exports: [EscalationSettingsService, HolidayChangeService, LadderChangeService],
})
export class EscalationSettingsModule {}

/** The sweep, without anything that wakes it. */
@Module({
  imports: [AccountsModule, OfficeModule],
  providers: [SweepService],
  exports: [SweepService],
})
export class SweepModule {}

/** The sweep as the worker runs it: on a timer and on BullMQ's wake-ups. */
@Module({
  imports: [queue, SweepModule],
  providers: [SweepProcessor, SweepTask, SweepWake, SweepWakeTask],
  exports: [SweepTask, SweepWakeTask],
})
export class EscalationWorkerModule {}
