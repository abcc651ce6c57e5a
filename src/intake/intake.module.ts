import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { ComplaintIntake } from './complaint-intake.service.js';
import { ComplaintRegister } from './complaint-register.service.js';
import { FilingKeys } from './filing-keys.service.js';

/** Filing: the one transaction behind form, JSON, counter and import. */
@Module({
  imports: [ComplaintsModule, MattersModule],
  providers: [ComplaintIntake, ComplaintRegister, FilingKeys],
  exports: [ComplaintIntake, FilingKeys],
})
export class IntakeModule {}
