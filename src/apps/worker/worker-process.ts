import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { refuseOtherDatabase } from '../database/data-source.js';
import { VacantPosts } from '../../escalation/sweep/vacant-posts.query.js';
import { vacancyLine } from '../../escalation/sweep/vacant-posts.rule.js';
import { SweepSchedule } from '../../escalation/sweep/sweep.schedule.js';
import { FreezingSchedule } from '../../plan/indicators/freezing.schedule.js';
import { ReportOpeningSchedule } from '../../plan/follow-up/report-opening.schedule.js';
import { ForgettingSchedule } from '../../cases/intake/forgetting.schedule.js';
import { MailSchedule } from '../../escalation/mails/mail.schedule.js';
import { SuggestingSchedule } from '../../plan/links/suggesting.schedule.js';
import { JsonLogger } from '../../platform/logging/json-logger.js';
import { refuseEvictingRedis } from '../../platform/queue/queue-connection.js';
import type { Settings } from '../../platform/settings/settings.js';
import { PrintSchedule } from '../../correspondence/post/print.schedule.js';
import { SealingSchedule } from '../../assurance/audit-chain/sealing.schedule.js';
import { VerificationSchedule } from '../../assurance/self-checks/verification.schedule.js';
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
