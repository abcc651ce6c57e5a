import { execFile } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type pg from 'pg';
import { makeEnterable } from '../../src/apps/launcher/postgres/folder-access.js';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/apps/launcher/postgres/embedded-postgres.js';

const run = promisify(execFile);
const SLOT = 'replica';
const PATIENCE_MS = 30_000;
const RELOAD_MS = 1000;

/** The running server that a replica is made of. */
export interface Primary {
  readonly server: EmbeddedPostgres;
  readonly dataDir: string;
  session<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
}

/** Copies a data folder in use; tar ends with 1 when a file went or changed meanwhile, which a backup allows. */
const COPY = `tar -C "$1" --exclude='./pg_wal/*' --exclude='./pg_replslot/*' --exclude=./postmaster.pid \
    --ignore-failed-read -cf - . | tar -C "$2" -xpf -
  ended=("\${PIPESTATUS[@]}"); [ "\${ended[0]}" -le 1 ] && [ "\${ended[1]}" -eq 0 ]`;

/**
 * Makes a replica of a running server by a base backup over SQL, since the npm package has no pg_basebackup, and
 * waits until every commit waits for both: then the primary can be lost, and with it no acknowledged commit.
 */
export async function makeReplica(primary: Primary, dataDir: string): Promise<EmbeddedPostgres> {
  const data = path.join(dataDir, 'postgres');
  makeEnterable(dataDir);
  mkdirSync(data);
  cpSync(path.join(primary.dataDir, 'postgres.json'), path.join(dataDir, 'postgres.json'));
  const label = await primary.session((client) => copyData(client, primary.server.data, data));
  await follow(primary.server, data, label);
  const server = await startEmbeddedPostgres({ dataDir });
  try {
    await primary.session(untilInStep);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** No commit waits for a replica any more. */
export async function waitForNoReplica(client: pg.Client): Promise<void> {
  await client.query('ALTER SYSTEM RESET synchronous_standby_names');
  await client.query('SELECT pg_reload_conf()');
}

/** A base backup; returns its label. */
async function copyData(client: pg.Client, from: string, to: string): Promise<string> {
  const known = 'SELECT FROM pg_replication_slots WHERE slot_name = $1';
  if ((await client.query(known, [SLOT])).rowCount === 0) {
    await client.query('SELECT pg_create_physical_replication_slot($1, true)', [SLOT]);
  }
  await client.query(`SELECT pg_backup_start('replica', true)`);
  await run('bash', ['-c', COPY, 'copy', from, to]);
  const stop = 'SELECT labelfile FROM pg_backup_stop(false)';
  return (await client.query<{ labelfile: string }>(stop)).rows[0]!.labelfile;
}

/** Makes the copy a follower of its original. */
async function follow(original: EmbeddedPostgres, data: string, label: string): Promise<void> {
  const { hostname: host, port, username: user, password } = new URL(original.adminUrl);
  const address = Object.entries({ host, port, user, password }).map((pair) => pair.join('='));
  const settings = { primary_conninfo: address.join(' '), primary_slot_name: SLOT };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(path.join(data, 'postgresql.auto.conf'), lines.join(''));
  const { uid, gid } = statSync(original.data);
  for (const [name, text] of Object.entries({ backup_label: label, 'standby.signal': '' })) {
    writeFileSync(path.join(data, name), text);
    chownSync(path.join(data, name), uid, gid);
  }
}

/** Waits until the replica has on its disk whatever was committed before commits began to wait for it. */
async function untilInStep(client: pg.Client): Promise<void> {
  await client.query(`ALTER SYSTEM SET synchronous_standby_names = '*'`);
  await client.query('SELECT pg_reload_conf()');
  await pause(RELOAD_MS);
  const here = 'SELECT pg_current_wal_insert_lsn()::text AS lsn';
  const { lsn } = (await client.query<{ lsn: string }>(here)).rows[0]!;
  const asked = `SELECT FROM pg_stat_replication WHERE sync_state = 'sync' AND flush_lsn >= $1::pg_lsn`;
  for (let waited = 0; waited < PATIENCE_MS; waited += 50) {
    if ((await client.query(asked, [lsn])).rowCount === 1) return;
    await pause(50);
  }
  throw new Error('the replica does not catch up');
}
