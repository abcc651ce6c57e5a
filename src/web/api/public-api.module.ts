import { Module } from '@nestjs/common';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { VerificationModule } from '../../assurance/self-checks/verification.module.js';
import { ComplaintsApiController } from './complaints-api.controller.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

/** What programs ask: filing by JSON, the health and the figures of the process. */
@Module({
  imports: [EscalationModule, IntakeModule, NotificationsModule, VerificationModule],
  controllers: [ComplaintsApiController, HealthController, MetricsController],
})
export class PublicApiModule {}
