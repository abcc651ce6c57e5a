import { setTimeout as pause } from 'node:timers/promises';
import type { MailCatcher } from '../demo/mail-catcher.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './postgres/embedded-postgres.js';
import { loadSettings } from '../../platform/settings/settings.js';
import { generatedSecrets } from '../../platform/settings/generated-secrets.js';
import { startupErrorMessage } from '../../platform/process/startup-error-message.js';

/** An environment: variables by their names. */
export type Environment = NodeJS.ProcessEnv;

const isSet = (value: string | undefined): boolean => (value ?? '').trim() !== '';
const RESTART_MS = 1000;

/**
 * The environment of an installation outside production before its servers run: secrets are generated where none
 * are given, and placeholder addresses stand in for servers that will start. Throws SettingsError.
 */
export function draftEnvironment(env: Environment, folder: string): Environment {
  const draft: Environment = { ...env, DATA_DIR: folder };
  for (const [name, secret] of Object.entries(generatedSecrets(folder))) {
    if (!isSet(env[name])) draft[name] = secret;
  }
  if (!isSet(env['DATABASE_URL'])) draft['DATABASE_URL'] = 'postgres://127.0.0.1/to-come';
  if (!isSet(env['SMTP_URL'])) draft['SMTP_URL'] = 'smtp://127.0.0.1:9';
  loadSettings(draft);
  return draft;
}

/** What the catcher is made of is not installed in production, where nobody comes here. */
async function startCatcher(folder: string): Promise<MailCatcher> {
  const { MailCatcher } = await import('../demo/mail-catcher.js');
  return new MailCatcher({ folder }).start();
}

/** The servers that Sipha starts itself where the environment names no other. */
export class DevServers {
  private postgres: EmbeddedPostgres | null = null;
  private catcher: MailCatcher | null = null;
  private starting: Promise<unknown> | null = null;
  private stopping = false;

  constructor(
    private readonly folder: string,
    private readonly say: (line: string) => void,
  ) {}

  /** The address of the PostgreSQL that was started here, or null. */
  get databaseUrl(): string | null {
    return this.postgres?.url ?? null;
  }

  /** The running servers as a line for the terminal. */
  get told(): string {
    const database = this.postgres
      ? `PostgreSQL (own, data in ${this.postgres.data})`
      : 'PostgreSQL of DATABASE_URL';
    const mail = this.catcher ? 'mail catcher' : 'mail server of SMTP_URL';
    return `${database}, ${mail}`;
  }

  /** Starts what `env` names no address for; returns the environment with all addresses. */
  start(env: Environment): Promise<Environment> {
    const starting = this.startMissing(env);
    this.starting = starting;
    return starting;
  }

  /** Stops what was started here. */
  async stop(): Promise<void> {
    this.stopping = true;
    // A server that is being started can be stopped only when it is there.
    await this.starting?.catch(() => undefined);
    await this.catcher?.stop();
    await this.postgres?.stop();
  }

  private async startMissing(env: Environment): Promise<Environment> {
    const complete = draftEnvironment(env, this.folder);
    if (!isSet(env['DATABASE_URL'])) {
      this.postgres = await startEmbeddedPostgres({ dataDir: this.folder });
      this.keepPostgres(this.postgres);
      complete['DATABASE_URL'] = this.postgres.url;
    }
    if (!isSet(env['SMTP_URL'])) {
      this.catcher = await startCatcher(`${this.folder}/mail`);
      complete['SMTP_URL'] = this.catcher.smtpUrl;
      complete['DEV_MAIL_URL'] = this.catcher.readUrl;
    }
    return complete;
  }

  /** A PostgreSQL that ends by itself comes back on the same port, so that no process needs to know. */
  private keepPostgres(server: EmbeddedPostgres): void {
    void server.ended.then(() => this.restart(server.port));
  }

  private async restart(port: number): Promise<void> {
    if (this.stopping) return;
    this.say('the database ended unexpectedly: starting it again; see log/postgres.log');
    while (!this.stopping) {
      await pause(RESTART_MS);
      try {
        this.postgres = await startEmbeddedPostgres({ dataDir: this.folder, port });
        if (this.stopping) await this.postgres.stop();
        return this.keepPostgres(this.postgres);
      } catch (error) {
        this.say(startupErrorMessage(error));
      }
    }
  }
}
