import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailCatcher } from '../../src/apps/demo/mail-catcher.js';
import { Municipality } from '../support/municipality.js';
import { TestRedis } from '../support/redis.js';
import { describeWithRedis } from '../support/requires.js';
import { until } from '../support/until.js';
import { WorkerProcess } from '../support/worker-process.js';

/** The same promises on either backend of BullMQ, by a real worker process over real SMTP. */
function promisesOn(backend: string, redisOf: () => TestRedis | null): void {
  let catcher: MailCatcher;
  let town: Municipality;
  let worker: WorkerProcess;
  beforeAll(async () => {
    catcher = await new MailCatcher().start();
    const redis = redisOf();
    const queue: Record<string, string> = redis ? { REDIS_URL: redis.url } : {};
    town = await Municipality.open({ SMTP_URL: catcher.smtpUrl, SWEEP_SECONDS: '1', ...queue });
    worker = await WorkerProcess.start(town.settings);
  }, 60_000);
  afterAll(async () => {
    expect(await worker.stop()).toBe(0);
    await town.close();
    await catcher.stop();
  }, 60_000);

  const overdueMail = (number: string) =>
    catcher
      .mails()
      .filter((mail) => mail.subject.startsWith('เกิน') && mail.subject.includes(number));

  it(`sends the head of division one overdue mail (${backend})`, async () => {
    const { number } = await town.submit({ category: 'WELF' }, 16);
    await until('the overdue mail', () => overdueMail(number).length > 0);
    expect(overdueMail(number).map((mail) => mail.to)).toEqual([
      ['division_head.wel@demo.example'],
    ]);
  });

  if (backend !== 'redis') return;

  it('goes on when Redis is emptied in the middle', async () => {
    const { number } = await town.submit({ category: 'TAX' }, 16);
    await redisOf()!.flush();
    await until('the overdue mail', () => overdueMail(number).length > 0);
    expect(overdueMail(number)).toHaveLength(1);
  });

  it('goes on while Redis is gone, and when it is back', async () => {
    redisOf()!.kill();
    const away = await town.submit({ category: 'PROC' }, 16);
    await until('the overdue mail', () => overdueMail(away.number).length > 0);
    await redisOf()!.revive();
    const back = await town.submit({ category: 'ROAD' }, 16);
    await until('the overdue mail', () => overdueMail(back.number).length > 0);
    expect([overdueMail(away.number), overdueMail(back.number)].map((m) => m.length)).toEqual([
      1, 1,
    ]);
  }, 60_000);
}

describe('BullMQ on PostgreSQL', () => promisesOn('postgres', () => null));

describeWithRedis('BullMQ on Redis', () => {
  let redis: TestRedis | null = null;
  beforeAll(async () => {
    redis = await TestRedis.start();
  });
  afterAll(() => redis?.stop());
  promisesOn('redis', () => redis);
});
