import { Module } from '@nestjs/common';
import { FollowUpModule } from '../follow-up/follow-up.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanFileQuery } from './plan-file.query.js';
import { PlanImportService } from './plan-import.service.js';
import { PlanReaderService } from './plan-reader.service.js';
import { PlanRevisionsService } from './plan-revisions.service.js';
import { PlanStoreService } from './plan-store.service.js';

/** Plans as files: in, out, and revised. */
@Module({
  imports: [FollowUpModule, OfficeModule],
  providers: [
    PlanFileQuery,
    PlanImportService,
    PlanReaderService,
    PlanRevisionsService,
    PlanStoreService,
  ],
  exports: [PlanFileQuery, PlanImportService, PlanRevisionsService],
})
export class PlanFilesModule {}
