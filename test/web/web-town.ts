import type { AddressInfo } from 'node:net';
import { hash } from '@node-rs/argon2';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../src/core/accounts/account.entity.js';
import { bangkokDayOf } from '../../src/core/calendar/civil-day.js';
import { DEMO_ACCOUNTS } from '../../src/apps/demo/demo-accounts.data.js';
import {
  ComplaintIntakeService,
  type Receipt,
} from '../../src/cases/intake/complaint-intake.service.js';
import type { Submission } from '../../src/cases/intake/submission.js';
import type { BodyTimeouts } from '../../src/platform/http/body/body-limits.js';
import { JsonLogger } from '../../src/platform/logging/json-logger.js';
import { createWebServer } from '../../src/apps/web/web-server.js';
import { buildSubmission } from '../support/municipality.js';
import { onServer, testDatabase, testSettings } from '../support/test-database.js';
import { Visitor } from './visitor.js';

const PASSWORD = 'test-password-15';

/** A town's whole web application in this process, on a database and a port of its own. */
export class WebTown {
  private constructor(
    readonly app: NestFastifyApplication,
    /** What the process has logged. */
    readonly log: readonly string[],
    readonly databaseUrl: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  /** Opens it with the demo accounts of these user names. */
  static async open(
    usernames: readonly string[] = [],
    more: Record<string, string> = {},
    patience?: BodyTimeouts,
  ): Promise<WebTown> {
    const database = await testDatabase();
    const log: string[] = [];
    const logger = new JsonLogger({ write: (line) => void log.push(line) });
    const app = await createWebServer(testSettings(database.url, more), [], logger, patience);
    await app.listen(0, '127.0.0.1');
    const town = new WebTown(app, log, database.url, database.drop);
    await town.hire(usernames);
    return town;
  }

  /** Where it listens. */
  get origin(): string {
    const { port } = this.app.getHttpServer().address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  /** A browser that has never been here. */
  visitor(): Visitor {
    return new Visitor(this.origin);
  }

  /** A browser with an officer signed in. */
  async officer(username: string): Promise<Visitor> {
    const visitor = this.visitor();
    const { status } = await visitor.post('/staff/sign-in', { username, password: PASSWORD });
    if (status !== 303) throw new Error(`${username} cannot sign in: ${status}`);
    return visitor;
  }

  /** Rows of a query. */
  rows<T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.app.get(DataSource).query<T[]>(sql, params);
  }

  /** How many complaints there are. */
  async complaints(): Promise<number> {
    const [row] = await this.rows<{ n: number }>('SELECT count(*)::int AS n FROM complaint');
    return row!.n;
  }

  /** A hash of every table's rows, but for what counts tries and remembers who was seen when. */
  async state(): Promise<Record<string, string>> {
    const tables = await this.rows<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
          AND table_name NOT IN ('rate_count', 'staff_session')`,
    );
    const hashes = tables.map(async ({ name }) => {
      const [row] = await this.rows<{ hash: string }>(
        `SELECT md5(coalesce(string_agg(x::text, ' ' ORDER BY x::text), '')) AS hash FROM "${name}" x`,
      );
      return [name, row!.hash] as const;
    });
    return Object.fromEntries(await Promise.all(hashes));
  }

  /** Files a complaint received today, without its page. */
  submit(submission: Partial<Submission> = {}): Promise<Receipt> {
    const receivedAt = new Date();
    const arrival = { channel: 'web' as const, receivedAt, receivedOn: bangkokDayOf(receivedAt) };
    return this.app
      .get(ComplaintIntakeService, { strict: false })
      .submit(buildSubmission(submission), arrival);
  }

  /** Does something while the database takes nobody. */
  async withoutDatabase(work: () => Promise<void>): Promise<void> {
    const name = new URL(this.databaseUrl).pathname.slice(1);
    await onServer(
      `ALTER DATABASE ${name} ALLOW_CONNECTIONS false`,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`,
    );
    try {
      await work();
    } finally {
      await onServer(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dropDatabase();
  }

  /** One cheap hash for all: how a password is hashed is another test's business. */
  private async hire(usernames: readonly string[]): Promise<void> {
    if (usernames.length === 0) return;
    const passwordHash = await hash(PASSWORD, { memoryCost: 1024, timeCost: 1, parallelism: 1 });
    const rows = usernames.map((username) => {
      const known = DEMO_ACCOUNTS.find((account) => account.username === username);
      if (!known) throw new Error(`there is no demo account ${username}`);
      return { id: uuidv7(), ...known, email: `${username}@demo.example`, passwordHash };
    });
    await this.app.get(DataSource).manager.insert(Account, rows);
  }
}
