import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { LettersModule } from '../letters/letters.module.js';
import { MattersModule } from '../matters/matters.module.js';
import { ResponsesModule } from '../responses/responses.module.js';
import { ComplaintIntake } from './complaint-intake.service.js';
import { ComplaintRegister } from './complaint-register.service.js';
import { FilingKeys } from './filing-keys.service.js';
import { OfficeModule } from '../office/office.module.js';
import { ReceiptPaper } from './receipt-paper.service.js';
import { ForgettingSchedule } from './forgetting.schedule.js';

/** Filing: the one transaction behind form, JSON, counter and import. */
@Module({
  imports: [ComplaintsModule, LettersModule, MattersModule, OfficeModule, ResponsesModule],
  providers: [ComplaintIntake, ComplaintRegister, FilingKeys, ForgettingSchedule, ReceiptPaper],
  exports: [ComplaintIntake, FilingKeys, ForgettingSchedule, ReceiptPaper],
})
export class IntakeModule {}
