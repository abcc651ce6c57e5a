import { Worker } from 'bullmq';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** The naive worker: takes the delayed jobs, and writes what the product's sweep would have written. */
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
pool.on('error', () => undefined);

const ROWS = {
  bump: `UPDATE matter m SET last_seq = last_seq + 1 FROM period p
    WHERE m.reference = $1 AND p.matter_id = m.id AND p.ended_at IS NULL
    RETURNING m.id, m.last_seq, p.id AS period_id, p.due_on::text`,
  event: `INSERT INTO matter_event (id, matter_id, seq, type, at, data)
    VALUES ($1, $2, $3, 'escalated', clock_timestamp(), jsonb_build_object('step', $4::text))`,
  escalation: `INSERT INTO escalation (id, period_id, due_on, matter_id, step, level, planned_at, recorded_at,
      event_id, told, skipped)
    VALUES (gen_random_uuid(), $1, $6, $2, $3, $4, clock_timestamp(), clock_timestamp(), $5, '[]', '[]')`,
};

async function escalate({ number, level }) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query(ROWS.bump, [number]);
    const [matter] = rows;
    if (matter) {
      const event = randomUUID();
      const step = `overdue_${level}`;
      await client.query(ROWS.event, [event, matter.id, matter.last_seq, step]);
      await client.query(ROWS.escalation, [
        ...[matter.period_id, matter.id, step, level, event, matter.due_on],
      ]);
    }
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const { hostname: host, port } = new URL(process.env.REDIS_URL);
const worker = new Worker('naive-escalations', (job) => escalate(job.data), {
  connection: { host, port: Number(port), maxRetriesPerRequest: null },
  concurrency: 20,
});
worker.on('error', () => undefined);
process.send?.({ ready: true });
