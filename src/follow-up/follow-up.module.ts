import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { LateReports } from './late-reports.query.js';
import { Progress } from './progress.query.js';
import { ReportOpening } from './report-opening.service.js';
import { ReportOpeningSchedule } from './report-opening.schedule.js';
import { Reporting } from './reporting.service.js';
import { WorkLog } from './work-log.service.js';

const SERVICES = [LateReports, Progress, ReportOpening, Reporting, WorkLog];

/** What divisions did for the plan, and their reports. */
@Module({ imports: [FilesModule, MattersModule], providers: SERVICES, exports: SERVICES })
export class FollowUpModule {}

/** The same in the worker, with the timer that opens reports. */
@Module({
  imports: [FollowUpModule],
  providers: [ReportOpeningSchedule],
  exports: [ReportOpeningSchedule],
})
export class FollowUpWorkerModule {}
