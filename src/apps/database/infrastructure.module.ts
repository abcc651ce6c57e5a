import { BullModule } from '@nestjs/bullmq';
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions, type Pace } from './data-source.js';
import { Clock } from '../../platform/clock/clock.js';
import { GuessLimiterService } from '../../platform/limits/guess-limiter.service.js';
import { ReferenceCacheService } from '../../platform/database/reference-cache.service.js';
import { RateLimiter } from '../../platform/limits/rate-limiter.js';
import { SecurityLogService } from '../../platform/logging/security-log.service.js';
import { createMailTransport, MailTransport } from '../../platform/mail/mail-transport.js';
import { queueConnection, type QueueRole } from '../../platform/queue/queue-connection.js';
import { Settings } from '../../platform/settings/settings.js';

/** What every process needs: settings, clock, database, queues, mail transport, limits. */
@Global()
@Module({})
export class InfrastructureModule {
  /** The module for a process with these settings. */
  static for(settings: Settings, role: QueueRole, pace: Pace = 'request'): DynamicModule {
    const database = dataSourceOptions(settings.DATABASE_URL, undefined, pace);
    return {
      module: InfrastructureModule,
      imports: [
        TypeOrmModule.forRoot({ ...database, retryAttempts: 0 }),
        BullModule.forRoot(queueConnection(settings, role)),
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: MailTransport, useFactory: () => createMailTransport(settings.SMTP_URL) },
        Clock,
        GuessLimiterService,
        RateLimiter,
        ReferenceCacheService,
        SecurityLogService,
      ],
      exports: [
        Settings,
        MailTransport,
        Clock,
        GuessLimiterService,
        RateLimiter,
        ReferenceCacheService,
        SecurityLogService,
      ],
    };
  }
}
