import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { refuseOtherDatabase } from './data-source.js';
import { VacantPosts } from './escalation/vacant-posts.query.js';
import { vacancyLine } from './escalation/vacant-posts.rule.js';
import { SweepSchedule } from './escalation/sweep.schedule.js';
import { FreezingSchedule } from './indicators/freezing.schedule.js';
import { ReportOpeningSchedule } from './follow-up/report-opening.schedule.js';
import { ForgettingSchedule } from './intake/forgetting.schedule.js';
import { MailSchedule } from './notifications/mail.schedule.js';
import { SuggestingSchedule } from './plan-links/suggesting.schedule.js';
import { JsonLogger } from './platform/logging/json-logger.js';
import { refuseEvictingRedis } from './platform/queue/queue-connection.js';
import type { Settings } from './platform/settings/settings.js';
import { PrintSchedule } from './posting/print.schedule.js';
import { SealingSchedule } from './seals/sealing.schedule.js';
import { VerificationSchedule } from './verification/verification.schedule.js';
import { WorkerModule } from './worker.module.js';

/** Builds the worker and starts its timers; BullMQ's wake-ups come besides. Throws OtherSchema. */
export async function createWorker(settings: Settings): Promise<INestApplicationContext> {
  await refuseOtherDatabase(settings.DATABASE_URL);
  if (settings.REDIS_URL) await refuseEvictingRedis(settings.REDIS_URL);
  const app = await NestFactory.createApplicationContext(WorkerModule.for(settings), {
    logger: new JsonLogger(),
    abortOnError: false,
  });
  const vacant = vacancyLine(await app.get(VacantPosts).now());
  if (vacant) new Logger('Office').warn(vacant);
  app.get(FreezingSchedule).start();
  app.get(ReportOpeningSchedule).start();
  app.get(SweepSchedule).start();
  app.get(MailSchedule).start();
  app.get(ForgettingSchedule).start();
  app.get(PrintSchedule).start();
  app.get(SuggestingSchedule).start();
  app.get(SealingSchedule).start();
  app.get(VerificationSchedule).start();
  return app;
}
