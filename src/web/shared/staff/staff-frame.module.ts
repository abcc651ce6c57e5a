import { Module } from '@nestjs/common';
import { EscalationModule } from '../../../escalation/sweep/escalation.module.js';
import { VerificationModule } from '../../../assurance/self-checks/verification.module.js';
import { StaffSeat } from './staff-seat.service.js';

/** What every page behind the sign-in shares: the frame, and who sits before it. */
@Module({
  imports: [EscalationModule, VerificationModule],
  providers: [StaffSeat],
  exports: [StaffSeat],
})
export class StaffFrameModule {}
