import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../../cases/complaints/complaints.module.js';
import { EscalationModule } from '../../../escalation/sweep/escalation.module.js';
import { SelfChecksModule } from '../../../assurance/self-checks/self-checks.module.js';
import { StaffContextService } from './staff-context.service.js';

/** What every page behind the sign-in shares: the frame and its context. */
@Module({
  imports: [ComplaintsModule, EscalationModule, SelfChecksModule],
  providers: [StaffContextService],
  exports: [StaffContextService],
})
export class StaffFrameModule {}
