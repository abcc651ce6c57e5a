import { Module } from '@nestjs/common';
import { EscalationModule } from '../escalation/escalation.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { NotificationsModule } from '../notifications/notifications.module.js';
import { ComplaintsApiController } from './complaints-api.controller.js';
import { HealthController } from './health.controller.js';

/** What programs ask: filing by JSON, and the health of the process. */
@Module({
  imports: [EscalationModule, IntakeModule, NotificationsModule],
  controllers: [ComplaintsApiController, HealthController],
})
export class PublicApiModule {}
