import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ClockHealth } from './clock-health.query.js';
import { ClockEdits } from './clock-edits.service.js';
import { HolidayChange } from './holiday-change.service.js';
import { LadderChange } from './ladder-change.service.js';
import { LateReports } from './late-reports.query.js';
import { SweepProcessor } from './sweep.processor.js';
import { SWEEP_QUEUE } from './sweep.queue.js';
import { SweepTask } from './sweep.task.js';
import { Sweep } from './sweep.service.js';
import { SweepWakeTask } from './sweep-wake.task.js';
import { SweepWake } from './sweep-wake.queue.js';

const queue = BullModule.registerQueue({ name: SWEEP_QUEUE });

/** What the web needs of the clock: to wake it, whether it runs, and which reports are late. */
@Module({
  imports: [queue],
  providers: [ClockHealth, LateReports, SweepWake],
  exports: [ClockHealth, LateReports, SweepWake],
})
export class EscalationModule {}

/** What the office changes about the clock: holidays and ladders. */
@Module({
  imports: [OfficeModule],
  providers: [ClockEdits, HolidayChange, LadderChange],
  exports: [ClockEdits, HolidayChange, LadderChange],
})
export class ClockChangesModule {}

/** The sweep that no deadline escapes, without anything that wakes it. */
@Module({ imports: [AccountsModule, OfficeModule], providers: [Sweep], exports: [Sweep] })
export class SweepModule {}

/** The sweep as the worker runs it: on a timer and on BullMQ's wake-ups. */
@Module({
  imports: [queue, SweepModule],
  providers: [SweepProcessor, SweepTask, SweepWake, SweepWakeTask],
  exports: [SweepTask, SweepWakeTask],
})
export class EscalationWorkerModule {}
