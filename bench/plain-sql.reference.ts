import type { DataSource } from 'typeorm';
import { PLAIN_BATCH } from './open-cases.sql.js';

/** Writes what the sweep would write, by plain SQL in batches of the same size; returns how many. */
export async function writeByPlainSql(dataSource: DataSource, batch: number): Promise<number> {
  let written = 0;
  for (;;) {
    const count = await dataSource.transaction(async (manager) => {
      for (const [index, sql] of PLAIN_BATCH.entries()) {
        await manager.query(sql, index === 0 ? [batch] : []);
      }
      const [row] = await manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM batch');
      return row!.n;
    });
    written += count;
    if (count < batch) return written;
  }
}
