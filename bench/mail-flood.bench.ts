import { rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { MailCatcher } from '../src/apps/demo/mail-catcher.js';
import { startEmbeddedPostgres } from '../src/apps/launcher/postgres/embedded-postgres.js';
import { throwawayFolder } from '../test/support/servers.js';
import { until } from '../test/support/until.js';
import { say } from './timings.js';

const LINES = 3867;
const DISTANCE_MS = 2;
const PATIENCE_MS = 150_000;
const HEAD = 'division_head.edu@demo.example';
const RECEIPT_EVERY_MS = 2000;
const CITIZEN = 'citizen@demo.example';

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

const WAITS = `SELECT count(*) FILTER (WHERE o.ended_at IS NULL)::int AS waiting,
    max(extract(epoch FROM coalesce(o.ended_at, clock_timestamp()) - e.at))::float AS worst
  FROM matter_event e JOIN complaint c ON c.id = e.matter_id AND c.has_email
  LEFT JOIN outbox_mail o ON o.event_id = e.id AND o.mail = 'receipt' WHERE e.type = 'received'`;

/**
 * A flood of overdue cases of one division, two workers, and a database some milliseconds away: how often the
 * head gets the digest, how long a citizen waits for the receipt meanwhile.
 */
export async function bench(): Promise<void> {
  const folder = throwawayFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder });
  process.env['TEST_DATABASE_URL'] = server.adminUrl;
  const catcher = await new MailCatcher().start();
  // Read when the server's address is known.
  const { Municipality } = await import('../test/support/municipality.js');
  const { DistantDatabase } = await import('../test/support/distant-database.js');
  const { WorkerProcess } = await import('../test/support/worker-process.js');
  const town = await Municipality.open({ SMTP_URL: catcher.smtpUrl });
  const distant = await DistantDatabase.open(town.settings.DATABASE_URL, DISTANCE_MS);
  const settings = { ...town.settings, DATABASE_URL: distant.farUrl };
  say(`${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`);
  for (let n = 0; n < LINES; n += 1) await town.submit({ category: 'EDU' }, 16);
  await town.sweep();
  await town.tell();
  say(`${LINES} cases overdue, database ${DISTANCE_MS} ms away, two workers`);

  const workers = [await WorkerProcess.start(settings), await WorkerProcess.start(settings)];
  const began = performance.now();
  const digests = (): number => catcher.mails().filter(({ to }) => to.includes(HEAD)).length;
  const claimed = `SELECT 1 FROM outbox_mail WHERE mail = 'overdue' AND attempts > 0 LIMIT 1`;
  await until('the digest to be claimed', async () => (await town.rows(claimed)).length > 0);
  const open = `SELECT 1 FROM outbox_mail WHERE state IN ('pending','sending') LIMIT 1`;
  let ended: number | null = null;
  let receipts = 0;
  while (ended === null && performance.now() - began < PATIENCE_MS) {
    await town.submit({ email: CITIZEN });
    receipts += 1;
    await pause(RECEIPT_EVERY_MS);
    if ((await town.rows(open)).length === 0) ended = performance.now() - began;
  }
  const [wait] = await town.rows<{ worst: number; waiting: number }>(WAITS);
  say(`citizens' receipts meanwhile       ${receipts}, ${wait!.waiting} still waiting`);
  say(`  longest wait of one              ${wait!.worst.toFixed(1)} s`);
  say(`everything sent after              ${ended === null ? 'not in time' : seconds(ended)}`);
  // A worker that lost its lease may still be writing.
  if (ended === null) await pause(1000);
  const [most] = await town.rows<{ attempts: number }>(
    'SELECT max(attempts) AS attempts FROM outbox_mail',
  );
  say(`mails to the head                  ${digests()}, at attempt ${most!.attempts}`);
  const ids = new Set(
    catcher
      .mails()
      .filter(({ to }) => to.includes(HEAD))
      .map(({ id }) => id),
  );
  say(`  of them different                ${ids.size}`);

  for (const worker of workers) await worker.kill();
  distant.close();
  await town.close();
  await catcher.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
