// Runs in a tree of its own: starts the database twice, writes at the first start and reads at the second.
import pg from 'pg';
import { startEmbeddedPostgres } from '../../../dist/src/apps/launcher/postgres/embedded-postgres.js';

const options = { dataDir: process.env.DATA_DIR || '.data', throwaway: true };

async function ask(sql) {
  const server = await startEmbeddedPostgres(options);
  const client = new pg.Client(server.url);
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  await server.stop();
  return { data: server.data, rows };
}

try {
  const first = await ask('CREATE TABLE kept AS SELECT 15 AS days');
  const second = await ask('SELECT days FROM kept');
  console.log(JSON.stringify({ data: first.data, again: second.data, kept: second.rows[0].days }));
} catch (error) {
  console.log(JSON.stringify({ refused: error.message }));
}
