import { Module, type DynamicModule } from '@nestjs/common';
import { BulkModule } from '../../escalation/bulk/bulk.module.js';
import { EscalationWorkerModule } from '../../escalation/sweep/escalation.module.js';
import { FollowUpWorkerModule } from '../../plan/follow-up/follow-up.module.js';
import { IndicatorsWorkerModule } from '../../plan/indicators/indicators.module.js';
import { InfrastructureModule } from '../database/infrastructure.module.js';
import { ImportsModule } from '../../cases/imports/imports.module.js';
import { IntakeModule } from '../../cases/intake/intake.module.js';
import { NotificationsWorkerModule } from '../../escalation/mails/notifications.module.js';
import { ComplainantSearchModule } from '../../cases/complainant-search/complainant-search.module.js';
import { SearchModule } from '../../cases/search/search.module.js';
import type { Settings } from '../../platform/settings/settings.js';
import { PlanLinksWorkerModule } from '../../plan/links/plan-links.module.js';
import { PostingWorkerModule } from '../../correspondence/post/posting.module.js';
import { AuditChainWorkerModule } from '../../assurance/audit-chain/audit-chain.module.js';
import { SelfChecksWorkerModule } from '../../assurance/self-checks/self-checks.module.js';

/** The job process: the sweep, the mails and the self-checks. */
@Module({})
export class WorkerModule {
  /** The module for a worker with these settings. */
  static for(settings: Settings): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        InfrastructureModule.for(settings, 'worker'),
        BulkModule,
        EscalationWorkerModule,
        FollowUpWorkerModule,
        IndicatorsWorkerModule,
        ImportsModule,
        IntakeModule,
        NotificationsWorkerModule,
        PlanLinksWorkerModule,
        PostingWorkerModule,
        SearchModule,
        ComplainantSearchModule,
        AuditChainWorkerModule,
        SelfChecksWorkerModule,
      ],
    };
  }
}
