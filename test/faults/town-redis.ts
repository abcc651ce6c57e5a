import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { askRedis } from '../support/redis.js';
import { freePort } from '../support/servers.js';
import type { Incidents } from './incident.js';

/** A redis-server that writes its append-only file, and what befalls it. */
export class TownRedis {
  private child: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    private readonly incidents: Incidents,
  ) {}

  static async start(folder: string, incidents: Incidents): Promise<TownRedis> {
    mkdirSync(path.join(folder, 'redis'));
    const redis = new TownRedis(path.join(folder, 'redis'), await freePort(), incidents);
    await redis.run();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Empties it. */
  async flush(): Promise<void> {
    await this.incidents.during('redis FLUSHALL', 'redis', () =>
      askRedis(this.url, (redis) => redis.flushall()),
    );
  }

  /** Kills it; it comes back after a while with what its file holds. */
  async away(ms: number): Promise<void> {
    const kind = ms < 3000 ? 'redis killed' : 'redis absent';
    await this.incidents.during(kind, 'redis', async () => {
      await this.end();
      await pause(ms);
      await this.run();
    });
  }

  /** Remembers its file as it is now. */
  keepOldFile(): void {
    rmSync(this.old, { recursive: true, force: true });
    if (existsSync(this.file)) cpSync(this.file, this.old, { recursive: true });
  }

  /** Kills it; it comes back with the file that was kept before. */
  async restoreOldFile(): Promise<void> {
    await this.incidents.during('redis from an old file', 'redis', async () => {
      await this.end();
      if (existsSync(this.old)) {
        rmSync(this.file, { recursive: true, force: true });
        cpSync(this.old, this.file, { recursive: true });
      }
      await this.run();
    });
  }

  /** Stands still, connections open. */
  async freeze(ms: number): Promise<void> {
    await this.incidents.during('redis frozen', 'redis', async () => {
      this.child?.kill('SIGSTOP');
      await pause(ms);
      this.child?.kill('SIGCONT');
    });
  }

  async end(): Promise<void> {
    if (!this.child) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    this.child = null;
    await ended;
  }

  private get file(): string {
    return path.join(this.folder, 'appendonlydir');
  }

  private get old(): string {
    return path.join(this.folder, 'old-file');
  }

  private async run(): Promise<void> {
    const settings = { port: this.port, dir: this.folder, bind: '127.0.0.1', appendonly: 'yes' };
    const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
    this.child = spawn('redis-server', [...args, '--save', ''], { stdio: 'ignore' });
    for (let tries = 0; tries < 200; tries += 1) {
      if (await askRedis(this.url, (redis) => redis.ping()).catch(() => null)) return;
      await pause(50);
    }
    throw new Error('redis-server does not answer');
  }
}
