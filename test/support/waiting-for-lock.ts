import type { DataSource, QueryRunner } from 'typeorm';
import { until } from './until.js';

/** A transaction that holds what others want, with the key of its connection. */
export interface Holder {
  readonly runner: QueryRunner;
  readonly pid: number;
  /** Commits, so that whoever waits goes on. */
  release(): Promise<void>;
}

/** Opens a transaction of its own and runs a statement that takes a lock. */
export async function holding(
  dataSource: DataSource,
  sql: string,
  params: unknown[] = [],
): Promise<Holder> {
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  const [row] = (await runner.query('SELECT pg_backend_pid() AS pid')) as { pid: number }[];
  await runner.query(sql, params);
  return {
    runner,
    pid: row!.pid,
    async release() {
      await runner.commitTransaction();
      await runner.release();
    },
  };
}

/** Waits until another connection waits for the holder's lock. */
export async function untilAnotherWaits(dataSource: DataSource, { pid }: Holder): Promise<void> {
  const waits = 'SELECT 1 FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))';
  await until(
    'another connection to wait for the lock',
    async () => (await dataSource.query<unknown[]>(waits, [pid])).length > 0,
  );
}
