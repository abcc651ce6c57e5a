import { Module } from '@nestjs/common';
import { FilesModule } from '../../core/files/files.module.js';
import { MattersModule } from '../../cases/matters/matters.module.js';
import { EvidenceFiles } from './evidence-file.query.js';
import { Progress } from './progress.query.js';
import { ReportOpening } from './report-opening.service.js';
import { ReportFiles } from './report-file.query.js';
import { ReportOpeningTask } from './report-opening.task.js';
import { Reporting } from './reporting.service.js';
import { WorkLog } from './work-log.service.js';

const SERVICES = [
  EvidenceFiles,
  Progress,
  ReportFiles,
  ReportOpening,
  Reporting,
  WorkLog,
];

/** What divisions did for the plan, and their reports. */
@Module({
  imports: [FilesModule, MattersModule],
  providers: SERVICES,
  exports: [...SERVICES, FilesModule],
})
export class FollowUpModule {}

/** The same in the worker, with the timer that opens reports. */
@Module({
  imports: [FollowUpModule],
  providers: [ReportOpeningTask],
  exports: [ReportOpeningTask],
})
export class FollowUpWorkerModule {}
