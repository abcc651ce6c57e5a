import { rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/apps/launcher/postgres/embedded-postgres.js';
import type { Incidents } from './incident.js';
import { TownDisk } from './town-disk.js';
import { makeReplica, waitForNoReplica } from './town-replica.js';

/**
 * The harness's own sessions can write when the server is read-only for everybody else, and wait for no replica.
 */
const ALWAYS_WRITING = '-c default_transaction_read_only=off -c synchronous_commit=local';
const SETTINGS = { track_commit_timestamp: 'on', max_connections: '300', max_wal_size: `'200MB'` };
const PATIENCE_MS = 60_000;

/** A PostgreSQL with real durability, and what befalls it. */
export class TownPostgres {
  private replicas = 0;

  private constructor(
    private server: EmbeddedPostgres,
    private dataDir: string,
    readonly disk: TownDisk,
    private readonly incidents: Incidents,
  ) {}

  /** Starts an empty one that remembers when each transaction committed. */
  static async start(folder: string, incidents: Incidents): Promise<TownPostgres> {
    const disk = TownDisk.make(folder);
    const dataDir = path.join(folder, 'first');
    const server = await startEmbeddedPostgres({ dataDir });
    if (!server.data.startsWith(folder)) throw new Error('set TMPDIR to a folder for everybody');
    const town = new TownPostgres(server, dataDir, disk, incidents);
    for (const [name, value] of Object.entries(SETTINGS)) {
      await town.query(`ALTER SYSTEM SET ${name} = ${value}`);
    }
    await server.stop();
    await town.start();
    return town;
  }

  get port(): number {
    return this.server.port;
  }

  /** The application's address. */
  get url(): string {
    return this.server.url;
  }

  /** Rows by a superuser's session of its own; throws when the server is away. */
  async query<T extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.session(async (client) => (await client.query<T>(sql, params)).rows);
  }

  /** Work in one superuser's session. */
  async session<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({
      connectionString: this.server.adminUrl,
      options: ALWAYS_WRITING,
      connectionTimeoutMillis: 3000,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** Ends it as a power cut would, in the middle of whatever runs, and starts it again after a while. */
  async crash(awayMs: number): Promise<void> {
    const kind = awayMs > 0 ? 'postgres down' : 'postgres crash';
    await this.incidents.during(kind, 'db', async () => {
      await this.powerCut();
      await pause(awayMs);
      await this.start();
    });
  }

  /** Takes no writing for a while. */
  async readOnly(ms: number): Promise<void> {
    await this.incidents.during('postgres read-only', 'db', async () => {
      try {
        await this.query('ALTER SYSTEM SET default_transaction_read_only = on');
        await this.query('SELECT pg_reload_conf()');
        await pause(ms);
      } finally {
        await this.query('ALTER SYSTEM RESET default_transaction_read_only');
        await this.query('SELECT pg_reload_conf()');
      }
      await pause(100);
    });
  }

  /** Cuts connections of the application that are in a transaction, at COMMIT if any is there. */
  async terminate(share: number): Promise<void> {
    await this.incidents.during('backends terminated', 'db', async () => {
      await this.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'sipha'
            AND (query = 'COMMIT' OR state <> 'idle' OR random() < $1)`,
        [share],
      );
    });
  }

  /** Has no byte left on its disk for a while; it may end of it, and is started again when there is room. */
  async diskFull(ms: number): Promise<void> {
    // While there is room left, nothing is away.
    await this.incidents.during('disk filling', 'disk', () => this.disk.fill());
    await this.incidents.during('postgres disk full', 'db', async () => {
      await this.disk.full(ms);
      await this.untilWriting();
    });
  }

  /** Loses the machine of the primary for good; its synchronous replica takes over. */
  async failOver(): Promise<void> {
    this.replicas += 1;
    const dataDir = path.join(this.disk.folder, `replica-${this.replicas}`);
    const lost = this.dataDir;
    const heir = await this.incidents.during('replica made', 'replica', () =>
      this.replicaIn(dataDir),
    );
    if (!heir) return;
    await this.incidents.during('postgres failover', 'db', async () => {
      await this.powerCut();
      this.server = heir;
      this.dataDir = dataDir;
      await this.query('SELECT pg_promote(true, 30)');
      await this.untilWriting();
    });
    rmSync(lost, { recursive: true, force: true });
  }

  async stop(): Promise<void> {
    await this.server.stop();
    this.disk.remove();
  }

  private async replicaIn(dataDir: string): Promise<EmbeddedPostgres> {
    const { server } = this;
    const session: TownPostgres['session'] = (work) => this.session(work);
    try {
      return await makeReplica({ server, dataDir: this.dataDir, session }, dataDir);
    } catch (error) {
      await this.session(waitForNoReplica);
      throw error;
    }
  }

  private async powerCut(): Promise<void> {
    process.kill(this.server.pid, 'SIGQUIT');
    await this.server.ended;
  }

  private async start(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, port: this.server.port });
  }

  /** Resolves when it writes, started again where it has ended. */
  private async untilWriting(): Promise<void> {
    let over = false;
    void this.server.ended.then(() => (over = true));
    for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await pause(100)) {
      if (over) {
        over = false;
        await this.start();
        void this.server.ended.then(() => (over = true));
      }
      const wrote = await this.query('UPDATE town_clock SET ahead = ahead RETURNING 1').catch(
        () => null,
      );
      if (wrote) return;
    }
    throw new Error('the database does not write again');
  }
}
