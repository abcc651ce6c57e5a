import { register } from 'node:module';

// Jest's own transforms do not reach what a global setup imports.
register('./typescript-hooks.mjs', import.meta.url);

/**
 * Starts one PostgreSQL for all specs of a run and tells them its address in TEST_DATABASE_URL;
 * each spec makes a database of its own there. A TEST_DATABASE_URL that is set already is taken as it is.
 */
export default async function startServers() {
  if (process.env.TEST_DATABASE_URL) return;
  const { startEmbeddedPostgres } = await import('../test/support/servers.ts');
  const server = await startEmbeddedPostgres();
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.stopTestServers = () => server.stop();
  // Jest itself ends on a signal without its teardown.
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(1)));
}
