import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { ComplaintIntakeService } from './complaint-intake.service.js';
import { ComplaintRecordingService } from './complaint-recording.service.js';
import { SubmissionKeysService } from './submission-keys.service.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ExpiryTask } from './expiry.task.js';

/** Intake: the one transaction behind form, JSON, counter and import. */
@Module({
  imports: [ComplaintsModule, MattersModule, OfficeModule],
  providers: [ComplaintIntakeService, ComplaintRecordingService, SubmissionKeysService, ExpiryTask],
  exports: [ComplaintIntakeService, SubmissionKeysService, ExpiryTask],
})
export class IntakeModule {}
