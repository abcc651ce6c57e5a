import { Module } from '@nestjs/common';
import { EscalationModule } from '../escalation/escalation.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { VerificationModule } from '../verification/verification.module.js';
import { ComplaintsApiController } from './complaints-api.controller.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

/** What programs ask: filing by JSON, the health and the figures of the process. */
@Module({
  imports: [EscalationModule, IntakeModule, NotificationsModule, VerificationModule],
  controllers: [ComplaintsApiController, HealthController, MetricsController],
})
export class PublicApiModule {}
