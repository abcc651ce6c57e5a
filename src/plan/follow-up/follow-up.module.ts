import { Module } from '@nestjs/common';
import { StoredFilesModule } from '../../core/files/stored-files.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { EvidenceFilesQuery } from './evidence-files.query.js';
import { PlanProgressQuery } from './plan-progress.query.js';
import { ReportOpeningService } from './report-opening.service.js';
import { ReportRecordQuery } from './report-record.query.js';
import { ReportOpeningTask } from './report-opening.task.js';
import { PlanReportingService } from './plan-reporting.service.js';
import { WorkLogService } from './work-log.service.js';

const SERVICES = [
  EvidenceFilesQuery,
  PlanProgressQuery,
  ReportRecordQuery,
  ReportOpeningService,
  PlanReportingService,
  WorkLogService,
];

/** What divisions did for the plan, and their reports. */
@Module({
  imports: [StoredFilesModule, MattersModule],
  providers: SERVICES,
  exports: [...SERVICES, StoredFilesModule],
})
export class FollowUpModule {}

/** The same in the worker, with the timer that opens reports. */
@Module({
  imports: [FollowUpModule],
  providers: [ReportOpeningTask],
  exports: [ReportOpeningTask],
})
export class FollowUpWorkerModule {}
