import { Module } from '@nestjs/common';
import { EscalationModule } from '../../escalation/sweep/escalation.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { NotificationsModule } from '../../escalation/mails/notifications.module.js';
import { SelfChecksModule } from '../../assurance/self-checks/self-checks.module.js';
import { ComplaintsApiController } from './complaints-api.controller.js';
import { HealthController } from './health.controller.js';
import { MetricsController } from './metrics.controller.js';

/** The interface for programs: submissions as JSON, health and metrics. */
@Module({
  imports: [EscalationModule, IntakeModule, NotificationsModule, SelfChecksModule],
  controllers: [ComplaintsApiController, HealthController, MetricsController],
})
export class PublicApiModule {}
