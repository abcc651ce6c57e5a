// Checks the audit chain of all events from outside: it shares no line with the application that makes it.
//   npm run audit-chain:check -- [--database postgres://…] [--head NO:HASH]…
// Names the first event that was altered or taken away, and ends with code 1. A head is a newest link that
// somebody kept elsewhere (the worker logs one an hour): with it a rebuilt chain is found too.
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import pg from 'pg';

const PAGE = 10_000;
/** An event is chained within a minute; one that waits longer was kept out of the chain. */
const LONGEST_WAIT = '10 minutes';

const SEALS = `SELECT s.no, s.matter_id, s.seq, encode(s.hash, 'hex') AS hash, m.reference,
    e.id IS NOT NULL AS there, json_build_array(e.id, e.matter_id, e.seq, e.type,
      to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.data)::text AS text
  FROM audit_chain_link s LEFT JOIN matter_event e ON e.id = s.event_id LEFT JOIN matter m ON m.id = s.matter_id
 WHERE s.no > $1 ORDER BY s.no LIMIT ${PAGE}`;

const UNSEALED = `SELECT e.seq, m.reference FROM matter_event e JOIN matter m ON m.id = e.matter_id
 WHERE NOT EXISTS (SELECT 1 FROM audit_chain_link s WHERE s.event_id = e.id)
   AND NOT EXISTS (SELECT 1 FROM unchained_event w WHERE w.event_id = e.id
     AND w.written_at > clock_timestamp() - interval '${LONGEST_WAIT}')
 ORDER BY e.at, e.matter_id, e.seq LIMIT 1`;

class Broken extends Error {}

/** Reads heads as number → hash; throws for what is none. */
function headsOf(written) {
  return new Map(
    written.map((head) => {
      const [, no, hash] = /^(\d+):([0-9a-f]{64})$/.exec(head) ?? [];
      if (!no) throw new Error(`--head takes NO:HASH, not ${head}`);
      return [no, hash];
    }),
  );
}

const named = ({ no, seq, reference, matter_id }) =>
  `seal ${no}: event ${seq} of ${reference ?? matter_id}`;

function nextHash(before, row, expected, heads) {
  if (row.no !== String(expected)) throw new Broken(`seal ${expected} is missing`);
  if (!row.there) throw new Broken(`${named(row)} is missing`);
  const hash = createHash('sha256').update(before).update(row.text, 'utf8').digest();
  if (hash.toString('hex') !== row.hash) throw new Broken(`${named(row)} was altered, or its seal`);
  if (heads.has(row.no) && heads.get(row.no) !== row.hash) {
    throw new Broken(`seal ${row.no} is not the one that was kept: the chain was made anew`);
  }
  return hash;
}

async function check(client, heads) {
  let hash = Buffer.alloc(32);
  let no = 0n;
  for (;;) {
    const { rows } = await client.query(SEALS, [String(no)]);
    for (const row of rows) hash = nextHash(hash, row, ++no, heads);
    if (rows.length < PAGE) break;
  }
  const beyond = [...heads.keys()].find((kept) => BigInt(kept) > no);
  if (beyond) throw new Broken(`seal ${beyond} was kept, but the chain ends at ${no}`);
  const [unchained] = (await client.query(UNSEALED)).rows;
  if (unchained)
    throw new Broken(`event ${unchained.seq} of ${unchained.reference} was never sealed`);
  return `${no} events sealed, none altered, none missing; head ${no}:${hash.toString('hex')}`;
}

/** The database that is asked for: by the option, by DATABASE_URL, or the one of `npm start` here. */
async function findDatabase(asked) {
  const url = asked ?? process.env['DATABASE_URL'];
  if (url) return { url, stop: async () => undefined };
  const { makeReady } = await import('./prepared.mjs');
  await makeReady(import.meta.dirname);
  const { commandEnvironment } = await import('../dist/src/apps/cli/command-environment.js');
  const { env, stop } = await commandEnvironment(process.env);
  return { url: env.DATABASE_URL, stop };
}

async function checked(url, heads) {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    return await check(client, heads);
  } finally {
    await client.end();
  }
}

async function main() {
  const { values } = parseArgs({
    options: { database: { type: 'string' }, head: { type: 'string', multiple: true } },
  });
  const heads = headsOf(values.head ?? []);
  const { url, stop } = await findDatabase(values.database);
  return checked(url, heads).finally(stop);
}

try {
  process.stdout.write(`${await main()}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof Broken ? 'BROKEN ' : 'not checked: '}${error.message}\n`,
  );
  process.exitCode = 1;
}
