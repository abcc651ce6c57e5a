import { Module, type DynamicModule } from '@nestjs/common';
import { EscalationWorkerModule } from './escalation/escalation.module.js';
import { FollowUpWorkerModule } from './follow-up/follow-up.module.js';
import { IndicatorsWorkerModule } from './indicators/indicators.module.js';
import { InfrastructureModule } from './infrastructure.module.js';
import { IntakeModule } from './intake/intake.module.js';
import { NotificationsWorkerModule } from './notifications/notifications.module.js';
import type { Settings } from './platform/settings/settings.js';
import { PlanLinksWorkerModule } from './plan-links/plan-links.module.js';
import { PostingWorkerModule } from './posting/posting.module.js';
import { SealsWorkerModule } from './seals/seals.module.js';
import { VerificationWorkerModule } from './verification/verification.module.js';

/** The job process: the sweep, the mails and the look at every promise. */
@Module({})
export class WorkerModule {
  /** The module for a worker with these settings. */
  static for(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        InfrastructureModule.for(settings, 'worker'),
        EscalationWorkerModule,
        FollowUpWorkerModule,
        IndicatorsWorkerModule,
        IntakeModule,
        NotificationsWorkerModule,
        PlanLinksWorkerModule,
        PostingWorkerModule,
        SealsWorkerModule,
        VerificationWorkerModule,
      ],
    };
  }
}
