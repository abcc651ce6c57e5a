import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { StoredFilesService } from '../../src/core/files/stored-files.service.js';
import { Municipality } from '../support/municipality.js';

/** The whole: `NOTICES=5000 SIGNERS=8 KILLS=100 npm test -- letter-numbers` */
const NOTICES = Number(process.env['NOTICES'] ?? 240);
const SIGNERS = Number(process.env['SIGNERS'] ?? 4);
const KILLS = Number(process.env['KILLS'] ?? 8);

// A letter by post is signed only where there is an address to send it to.
const WITH_ADDRESS = { name: 'นายผู้ร้อง สมมุติ', address: '15 หมู่ที่ 3 ตำบลแม่สาย' };

let town: Municipality;
beforeAll(async () => {
  town = await Municipality.open();
  for (let submitted = 0; submitted < NOTICES; submitted += 8) {
    await Promise.all(
      Array.from({ length: Math.min(8, NOTICES - submitted) }, () => town.submit(WITH_ADDRESS)),
    );
  }
}, 300_000);
afterAll(() => town.close());

const CHILD = path.join(import.meta.dirname, 'signing-child.mjs');

function signer(): ChildProcess {
  const pairs = Object.entries(town.settings).map(([name, value]) => [name, String(value)]);
  const env = { PATH: process.env['PATH'], ...(Object.fromEntries(pairs) as object) };
  return fork(CHILD, { env: env as NodeJS.ProcessEnv, execArgv: [], stdio: 'ignore' });
}

/** Keeps one signer going: whoever is killed is followed by another, until one finds nothing left. */
async function keepSigning(running: Set<ChildProcess>): Promise<void> {
  for (;;) {
    const child = signer();
    running.add(child);
    await once(child, 'exit');
    running.delete(child);
    if (child.exitCode === 0) return;
  }
}

describe('the numbers of letters', () => {
  it(`have neither hole nor double: ${SIGNERS} processes, ${NOTICES} letters, ${KILLS} killed meanwhile`, async () => {
    const running = new Set<ChildProcess>();
    const signing = Array.from({ length: SIGNERS }, () => keepSigning(running));
    const all = Promise.all(signing);
    let over = false;
    void all.then(() => (over = true));
    let killed = 0;
    while (!over && killed < KILLS) {
      await pause(300 + Math.random() * 900);
      const [one] = [...running].sort(() => Math.random() - 0.5);
      // Only a process that has begun to sign is worth its death.
      const [row] = await town.rows<{ n: number }>('SELECT count(*)::int AS n FROM notice');
      if (one && row!.n > 0 && !over && one.kill('SIGKILL')) killed += 1;
    }
    await all;
    const [row] = await town.rows(
      `SELECT count(*)::int AS notices, count(DISTINCT running_number)::int AS numbers,
          min(running_number) AS first, max(running_number) AS last,
          count(*) FILTER (WHERE state = 'voided' AND voided_why IS NULL)::int AS unsaid
         FROM notice`,
    );
    const whole = { notices: NOTICES, numbers: NOTICES, first: 1, last: NOTICES, unsaid: 0 };
    expect(row).toEqual(whole);
    expect(killed).toBeGreaterThan(0);
    console.info(
      `${NOTICES} letters by ${SIGNERS} processes, ${killed} killed: no hole, no double`,
    );
  }, 900_000);

  it('stand on files whose hash is the register’s', async () => {
    const rows = await town.rows<{ fileId: string; hash: string }>(
      'SELECT file_id AS "fileId", file_hash AS hash FROM notice ORDER BY random() LIMIT 200',
    );
    for (const { fileId, hash } of rows) {
      const { bytes } = await town.app.get(StoredFilesService).read(fileId);
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    }
    const lost = await town.rows(
      `SELECT 1 FROM stored_file f WHERE NOT EXISTS (SELECT 1 FROM notice n WHERE n.file_id = f.id)`,
    );
    expect(lost).toEqual([]);
  }, 60_000);
});
