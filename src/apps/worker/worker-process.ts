import { Logger, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { refuseOtherDatabase } from '../database/data-source.js';
import { VacantPostsQuery } from '../../escalation/sweep/vacant-posts.query.js';
import { vacancyLine } from '../../escalation/sweep/vacant-posts.rule.js';
import { JsonLogger } from '../../platform/logging/json-logger.js';
import { refuseEvictingRedis } from '../../platform/queue/queue-connection.js';
import type { Settings } from '../../platform/settings/settings.js';
import { recurringTasks } from './recurring-tasks.js';
import { WorkerModule } from './worker.module.js';

/** Builds the worker and starts its timers; BullMQ's wake-ups come besides. Throws OtherSchema. */
export async function createWorker(
  settings: Settings,
  logger = new JsonLogger(),
): Promise<INestApplicationContext> {
  await refuseOtherDatabase(settings.DATABASE_URL);
  if (settings.REDIS_URL) await refuseEvictingRedis(settings.REDIS_URL);
  const app = await NestFactory.createApplicationContext(WorkerModule.for(settings), {
    logger,
    abortOnError: false,
  });
  const vacant = vacancyLine(await app.get(VacantPostsQuery).now());
  if (vacant) new Logger('Office').warn(vacant);
  for (const [task, recurrence] of recurringTasks(settings)) app.get(task).start(recurrence);
  return app;
}
