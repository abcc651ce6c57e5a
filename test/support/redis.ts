import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, throwawayFolder } from './servers.js';

/** A redis-server of a test's own, without persistence. */
export class TestRedis {
  private constructor(
    readonly url: string,
    private readonly port: number,
    private readonly folder: string,
    private child: ChildProcess,
  ) {}

  static async start(): Promise<TestRedis> {
    const port = await freePort();
    const folder = throwawayFolder();
    const redis = new TestRedis(`redis://127.0.0.1:${port}`, port, folder, run(port, folder));
    await redis.answers();
    return redis;
  }

  /** Empties it, as an operator's mistake or an eviction would. */
  async flush(): Promise<void> {
    await askRedis(this.url, (redis) => redis.flushall());
  }

  /** Ends it at once; `revive` starts an empty one on the same port. */
  kill(): void {
    this.child.kill('SIGKILL');
  }

  async revive(): Promise<void> {
    this.child = run(this.port, this.folder);
    await this.answers();
  }

  stop(): void {
    this.kill();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async answers(): Promise<void> {
    for (let tries = 0; tries < 100; tries += 1) {
      const pong = await askRedis(this.url, (redis) => redis.ping()).catch(() => null);
      if (pong) return;
      await pause(50);
    }
    throw new Error('redis-server does not answer');
  }
}

/** Asks the server at an address something, over a connection of its own. */
export async function askRedis<T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { retryStrategy: null, lazyConnect: true });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await work(redis);
  } finally {
    redis.disconnect();
  }
}

const run = (port: number, folder: string): ChildProcess =>
  spawn(
    'redis-server',
    ['--port', String(port), '--dir', folder, '--save', '', '--bind', '127.0.0.1'],
    { stdio: 'ignore' },
  );
