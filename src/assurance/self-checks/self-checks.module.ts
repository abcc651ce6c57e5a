import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { VacantPostsQuery } from '../../escalation/sweep/vacant-posts.query.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { AlarmsQuery } from '../alarms/alarms.query.js';
import { OperatingFiguresQuery } from './operating-figures.query.js';
import { SelfCheckTask } from './self-check.task.js';
import { SelfChecksService } from './self-checks.service.js';

/** Self-checks of every invariant, for the command, the alarms and the figures. */
@Module({
  imports: [AccountsModule, OfficeModule],
  providers: [AlarmsQuery, OperatingFiguresQuery, VacantPostsQuery, SelfChecksService],
  exports: [AlarmsQuery, OperatingFiguresQuery, VacantPostsQuery, SelfChecksService],
})
export class SelfChecksModule {}

/** The self-checks as the worker runs them: on a timer. */
@Module({
  imports: [SelfChecksModule],
  providers: [SelfCheckTask],
  exports: [SelfCheckTask],
})
export class SelfChecksWorkerModule {}
