import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { StaffGuard } from '../../core/accounts/staff.guard.js';
import { AdminWebModule } from '../../web/admin/admin-web.module.js';
import { CitizenWebModule } from '../../web/citizen/citizen-web.module.js';
import { InfrastructureModule } from '../database/infrastructure.module.js';
import { OfficerWebModule } from '../../web/officer/officer-web.module.js';
import { PlanWebModule } from '../../web/plan/plan-web.module.js';
import type { Settings } from '../../platform/settings/settings.js';
import { SessionOverFilter } from '../../web/officer/sign-in/session-over.filter.js';
import { ErrorFilter } from '../../web/shared/errors/error.filter.js';
import { FormTokenGuard } from '../../platform/http/form-token.guard.js';
import { RegisterWebModule } from '../../web/registers/register-web.module.js';
import { WebPlatformModule } from '../../platform/http/web-platform.module.js';
import { PublicApiModule } from '../../web/api/public-api.module.js';

/** The web process: pages and API. Every handler is closed unless `@Public()` or `@May(verb)` opens it. */
@Module({})
export class WebModule {
  /** The module for a web process with these settings; `extra` are the demo's own pages. */
  static for(settings: Settings, extra: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: WebModule,
      imports: [
        InfrastructureModule.for(settings, 'producer'),
        WebPlatformModule,
        AccountsModule,
        CitizenWebModule,
        OfficerWebModule,
        PlanWebModule,
        RegisterWebModule,
        AdminWebModule,
        PublicApiModule,
        ...extra,
      ],
      providers: [
        { provide: APP_GUARD, useClass: FormTokenGuard },
        { provide: APP_GUARD, useClass: StaffGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
        { provide: APP_FILTER, useClass: SessionOverFilter },
      ],
    };
  }
}
