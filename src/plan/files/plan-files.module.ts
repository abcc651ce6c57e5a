import { Module } from '@nestjs/common';
import { FollowUpModule } from '../follow-up/follow-up.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanFiles } from './plan-file.query.js';
import { PlanIntake } from './plan-intake.service.js';
import { PlanReader } from './plan-reader.service.js';
import { PlanRevisions } from './plan-revisions.service.js';
import { PlanStore } from './plan-store.service.js';

/** Plans as files: in, out, and revised. */
@Module({
  imports: [FollowUpModule, OfficeModule],
  providers: [PlanFiles, PlanIntake, PlanReader, PlanRevisions, PlanStore],
  exports: [PlanFiles, PlanIntake, PlanRevisions],
})
export class PlanFilesModule {}
