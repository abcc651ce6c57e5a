import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded-postgres.js';
import type { Incidents } from './incident.js';

/** The harness's own sessions can write when the server is read-only for everybody else. */
const ALWAYS_WRITING = '-c default_transaction_read_only=off';

/** A PostgreSQL with real durability, and what befalls it. */
export class TownPostgres {
  private constructor(
    private server: EmbeddedPostgres,
    private readonly dataDir: string,
    private readonly incidents: Incidents,
  ) {}

  /** Starts an empty one that remembers when each transaction committed. */
  static async start(dataDir: string, incidents: Incidents): Promise<TownPostgres> {
    const server = await startEmbeddedPostgres({ dataDir });
    const town = new TownPostgres(server, dataDir, incidents);
    await town.query('ALTER SYSTEM SET track_commit_timestamp = on');
    await town.query('ALTER SYSTEM SET max_connections = 300');
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
    const incident = this.incidents.begin(awayMs > 0 ? 'postgres down' : 'postgres crash', 'db');
    process.kill(this.server.pid, 'SIGQUIT');
    await this.server.ended;
    await pause(awayMs);
    await this.start();
    this.incidents.end(incident);
  }

  /** Takes no writing for a while. */
  async readOnly(ms: number): Promise<void> {
    const incident = this.incidents.begin('postgres read-only', 'db');
    await this.query('ALTER SYSTEM SET default_transaction_read_only = on');
    await this.query('SELECT pg_reload_conf()');
    await pause(ms);
    await this.query('ALTER SYSTEM RESET default_transaction_read_only');
    await this.query('SELECT pg_reload_conf()');
    await pause(100);
    this.incidents.end(incident);
  }

  /** Cuts connections of the application that are in a transaction, at COMMIT if any is there. */
  async terminate(share: number): Promise<void> {
    this.incidents.note('backends terminated', 'db');
    await this.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'sipha'
          AND (query = 'COMMIT' OR state <> 'idle' OR random() < $1)`,
      [share],
    );
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  private async start(): Promise<void> {
    this.server = await startEmbeddedPostgres({ dataDir: this.dataDir, port: this.server.port });
  }
}
