import type { BullRootModuleOptions } from '@nestjs/bullmq';
import { createPostgresBackend, setDefaultBackendFactory, runMigrations } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import pg from 'pg';
import type { Settings } from '../settings/settings.js';

/** BullMQ's own schema when PostgreSQL is its backend. */
const SCHEMA = 'bullmq';

/** What a process does with the queues: the web only adds wake-ups, the worker also takes them. */
export type QueueRole = 'producer' | 'worker';

/** BullMQ's connection and key prefix for a process; with no REDIS_URL on BullMQ's PostgreSQL backend. */
export function queueConnection(settings: Settings, role: QueueRole): BullRootModuleOptions {
  if (!settings.REDIS_URL) {
    setDefaultBackendFactory(createPostgresBackend);
    const connection = { connectionString: settings.DATABASE_URL, schema: SCHEMA, max: 4 };
    return { connection: connection as BullRootModuleOptions['connection'] };
  }
  setDefaultBackendFactory();
  return {
    // Options, not a client: BullMQ closes only the connections that it made itself.
    connection: {
      ...addressOf(new URL(settings.REDIS_URL)),
      ...redisOptions(role),
    } as NonNullable<BullRootModuleOptions['connection']>,
    // A hash tag, so that a Redis Cluster keeps all keys of a queue on one node.
    prefix: '{sipha}',
  };
}

function addressOf(url: URL): RedisOptions {
  const db = Number(url.pathname.slice(1) || 0);
  const address: RedisOptions = { host: url.hostname, port: Number(url.port || 6379), db };
  if (url.username) address.username = decodeURIComponent(url.username);
  if (url.password) address.password = decodeURIComponent(url.password);
  if (url.protocol === 'rediss:') address.tls = {};
  return address;
}

/** A frozen Redis must not hold a request: producers give up at once; workers wait for it for ever. */
function redisOptions(role: QueueRole): RedisOptions {
  if (role === 'worker') return { maxRetriesPerRequest: null };
  return { enableOfflineQueue: false, commandTimeout: 1000, maxRetriesPerRequest: 1 };
}

/** Creates or updates BullMQ's schema in PostgreSQL, however long it takes; nothing to do on Redis. */
export async function prepareQueues(settings: Settings): Promise<void> {
  if (settings.REDIS_URL) return;
  const options = '-c statement_timeout=0';
  const client = new pg.Client({ connectionString: settings.DATABASE_URL, options });
  await client.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    await client.end();
  }
}

/** Redis may throw keys away under its present policy. */
export class RedisEvicts extends Error {}

/** Throws RedisEvicts where the eviction policy is not noeviction: such a Redis loses jobs silently. */
export async function refuseEvictingRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  try {
    const info = await redis.info('memory');
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1];
    if (policy && policy !== 'noeviction') {
      throw new RedisEvicts(`REDIS_URL: maxmemory-policy is ${policy}, it must be noeviction`);
    }
  } catch (error) {
    // An absent Redis is no reason to stop: the worker's own timer keeps every deadline.
    if (error instanceof RedisEvicts) throw error;
  } finally {
    redis.disconnect();
  }
}
