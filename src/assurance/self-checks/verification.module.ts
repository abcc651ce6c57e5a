import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { VacantPosts } from '../../escalation/sweep/vacant-posts.query.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { Alarms } from '../alarms/alarms.query.js';
import { Figures } from './figures.query.js';
import { SelfCheckTask } from './self-check.task.js';
import { Verification } from './verification.service.js';

/** Whether every promise is kept: looked at by a command and a schedule, shown as alarms and figures. */
@Module({
  imports: [AccountsModule, OfficeModule],
  providers: [Alarms, Figures, VacantPosts, Verification],
  exports: [Alarms, Figures, VacantPosts, Verification],
})
export class VerificationModule {}

/** Verification as the worker runs it: on a timer. */
@Module({
  imports: [VerificationModule],
  providers: [SelfCheckTask],
  exports: [SelfCheckTask],
})
export class VerificationWorkerModule {}
