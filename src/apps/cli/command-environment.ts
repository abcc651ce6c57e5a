import { makeDataFolder, runningStart } from '../launcher/data-folder.js';
import { draftEnvironment, type Environment } from '../launcher/dev-servers.js';
import { startEmbeddedPostgres } from '../launcher/postgres/embedded-postgres.js';

/** The environment of an office command, and how to end what was started for it. */
interface CommandEnvironment {
  readonly env: Environment;
  stop(): Promise<void>;
}

/**
 * The environment for one office command: the given one in production; otherwise with the generated secrets and,
 * without DATABASE_URL, the database of the running `npm start`, or one that runs as long as the command.
 */
export async function commandEnvironment(given: Environment): Promise<CommandEnvironment> {
  const stop = async (): Promise<void> => undefined;
  if (given['NODE_ENV'] === 'production') return { env: given, stop };
  const folder = makeDataFolder(given['DATA_DIR']?.trim() || '.data');
  const env = draftEnvironment(given, folder);
  if (given['DATABASE_URL']?.trim()) return { env, stop };
  const running = runningStart(folder)?.databaseUrl;
  if (running) return { env: { ...env, DATABASE_URL: running }, stop };
  const server = await startEmbeddedPostgres({ dataDir: folder });
  return { env: { ...env, DATABASE_URL: server.url }, stop: () => server.stop() };
}
