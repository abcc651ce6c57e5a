import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { ComplaintIntake } from './complaint-intake.service.js';
import { ComplaintRegister } from './complaint-register.service.js';
import { FilingKeys } from './filing-keys.service.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { ExpiryTask } from './expiry.task.js';

/** Filing: the one transaction behind form, JSON, counter and import. */
@Module({
  imports: [ComplaintsModule, MattersModule, OfficeModule],
  providers: [ComplaintIntake, ComplaintRegister, FilingKeys, ExpiryTask],
  exports: [ComplaintIntake, FilingKeys, ExpiryTask],
})
export class IntakeModule {}
