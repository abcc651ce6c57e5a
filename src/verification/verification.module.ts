import { Module } from '@nestjs/common';
import { OfficeModule } from '../office/office.module.js';
import { Alarms } from './alarms.query.js';
import { Figures } from './figures.query.js';
import { VerificationSchedule } from './verification.schedule.js';
import { Verification } from './verification.service.js';

/** Whether every promise is kept: looked at by a command and a schedule, shown as alarms and figures. */
@Module({
  imports: [OfficeModule],
  providers: [Alarms, Figures, Verification],
  exports: [Alarms, Figures, Verification],
})
export class VerificationModule {}

/** Verification as the worker runs it: on a timer. */
@Module({
  imports: [VerificationModule],
  providers: [VerificationSchedule],
  exports: [VerificationSchedule],
})
export class VerificationWorkerModule {}
