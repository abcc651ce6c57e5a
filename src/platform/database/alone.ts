import type { DataSource } from 'typeorm';

/** Does the work on what a key names unless another process is at it; whoever dies lets go of it. */
export async function alone(
  dataSource: DataSource,
  key: string,
  work: () => Promise<void>,
): Promise<void> {
  const runner = dataSource.createQueryRunner();
  try {
    const [lock] = (await runner.query(
      'SELECT pg_try_advisory_lock(hashtextextended($1, 46)) AS got',
      [key],
    )) as [{ got: boolean }];
    if (!lock.got) return;
    await work().finally(() =>
      runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 46))', [key]),
    );
  } finally {
    await runner.release();
  }
}
