import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import path from 'node:path';
import { Redis } from 'ioredis';
import { startupErrorMessage } from '../../../src/platform/process/startup-error-message.js';
import { TestRedis } from '../../support/redis.js';
import { describeWithRedis } from '../../support/requires.js';
import { freePort, throwawayFolder } from '../../support/servers.js';
import { testDatabase } from '../../support/test-database.js';
import { Started, type Ended } from './started.js';

let folder: string;
beforeAll(() => {
  folder = throwawayFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let runs = 0;
const dataDir = (): string => path.join(folder, `data-${(runs += 1)}`);
const fails = async (env: Record<string, string>, before: string[] = []): Promise<Ended> => {
  const PORT = String(await freePort());
  return Started.run({ DATA_DIR: dataDir(), PORT, ...env }, before).ended;
};
const oneLine = (ended: Ended, words: RegExp): void => {
  expect(ended.lines).toEqual([expect.stringMatching(words)]);
  expect(ended.lines[0]).toMatch(/^sipha: /);
  expect(ended.code).not.toBe(0);
};

const SECRETS = {
  SESSION_SECRET: 'a-production-session-secret-0123456789',
  PIN_SECRET: 'another-production-pin-secret-0123456789',
  IDENTITY_KEY: 'a-third-production-identity-key-0123456789',
};
const PRODUCTION = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://sipha.example.org',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'office@example.org',
};

describe('a start that cannot be says why in one line, and not with code 0', () => {
  it('a taken port', async () => {
    const server = await new Promise<Server>((resolve) => {
      const taken = createServer();
      taken.listen(0, () => resolve(taken));
    });
    const { port } = server.address() as AddressInfo;
    oneLine(await fails({ PORT: String(port) }), new RegExp(`port ${port} is taken`));
    server.close();
  }, 30_000);

  it('a database that does not answer', async () => {
    const port = await freePort();
    const DATABASE_URL = `postgres://sipha:secret-word@127.0.0.1:${port}/sipha`;
    const ended = await fails({ DATABASE_URL });
    oneLine(ended, /the database at 127\.0\.0\.1:\d+ does not answer/);
    expect(ended.lines.join()).not.toContain('secret-word');
  }, 30_000);

  it('a data folder that this user cannot write', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const DATA_DIR = path.join(file, 'data');
    oneLine(await fails({ DATA_DIR }), /cannot write in the data folder/);
  }, 30_000);

  it('a setting that cannot be', async () => {
    oneLine(await fails({ STAFF_MAIL_AT: 'noon' }), /STAFF_MAIL_AT must be a time/);
  }, 30_000);

  it('a second start on the same data folder', async () => {
    const DATA_DIR = dataDir();
    const { url, drop } = await testDatabase();
    const given = { DATA_DIR, DATABASE_URL: url, SMTP_URL: 'smtp://127.0.0.1:9' };
    const first = Started.run({ ...given, PORT: String(await freePort()) });
    try {
      while (!first.lines.some((line) => line.includes('Sipha runs'))) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        expect(first.child.exitCode).toBeNull();
      }
      oneLine(await fails(given), /already running from .*\(process \d+\)/);
    } finally {
      expect((await first.stop()).code).toBe(0);
      await drop();
    }
  }, 90_000);

  it.each([
    ['missing', {}, /SESSION_SECRET is missing/],
    ['weak', { ...SECRETS, PIN_SECRET: 'short' }, /PIN_SECRET must be set to at least 32/],
    ['used twice', { ...SECRETS, PIN_SECRET: SECRETS.SESSION_SECRET }, /PIN_SECRET|SESSION_SECRET/],
  ])('a %s secret in production, by its name', async (_how, secrets, words) => {
    const DATABASE_URL = 'postgres://sipha:secret-word@127.0.0.1:9/sipha';
    const { code, lines } = await fails({ ...PRODUCTION, DATABASE_URL, ...secrets });
    expect(code).not.toBe(0);
    expect(lines.join('\n')).toMatch(words);
    expect(lines.join('\n')).not.toMatch(/a-production|another-production|a-third|at .*\.js/);
  });

  const root = process.getuid?.() === 0;
  const mounted = (where: string): boolean => {
    try {
      mkdirSync(where, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48k,mode=711', 'tmpfs', where]);
      return true;
    } catch {
      return false;
    }
  };

  it('a full disk', async () => {
    const where = path.join(folder, 'full');
    if (root && mounted(where)) {
      try {
        oneLine(await fails({ DATA_DIR: where }), /the disk is full/);
      } finally {
        execFileSync('umount', [where]);
      }
      return;
    }
    // Without the right to mount, what the system says of a full disk stands in for one.
    const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    expect(startupErrorMessage(full)).toMatch(/the disk is full/);
  }, 30_000);
});

describeWithRedis('a Redis that throws keys away', () => {
  it('is refused', async () => {
    const redis = await TestRedis.start();
    const { url, drop } = await testDatabase();
    const client = new Redis(redis.url);
    await client.config('SET', 'maxmemory-policy', 'allkeys-lru');
    client.disconnect();
    const ended = await fails({
      DATABASE_URL: url,
      REDIS_URL: redis.url,
      SMTP_URL: 'smtp://127.0.0.1:9',
    });
    expect(ended.code).not.toBe(0);
    expect(ended.lines.join('\n')).toMatch(/maxmemory-policy is allkeys-lru/);
    redis.stop();
    await drop();
  }, 60_000);
});
