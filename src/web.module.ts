import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccountsModule } from './accounts/accounts.module.js';
import { StaffGuard } from './accounts/staff.guard.js';
import { AdminWebModule } from './admin-web/admin-web.module.js';
import { CitizenWebModule } from './citizen-web/citizen-web.module.js';
import { InfrastructureModule } from './infrastructure.module.js';
import { OfficerWebModule } from './officer-web/officer-web.module.js';
import { PlanWebModule } from './plan-web/plan-web.module.js';
import type { Settings } from './platform/settings/settings.js';
import { ErrorFilter } from './platform/web/error.filter.js';
import { FormTokenGuard } from './platform/web/form-token.guard.js';
import { RegisterWebModule } from './register-web/register-web.module.js';
import { WebPlatformModule } from './platform/web/web-platform.module.js';
import { PublicApiModule } from './public-api/public-api.module.js';

/** The web process: pages and API. Every handler is closed unless it names whom it is for. */
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
      ],
    };
  }
}
