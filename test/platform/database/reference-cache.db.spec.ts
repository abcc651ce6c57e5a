import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReferenceCacheService } from '../../../src/platform/database/reference-cache.service.js';
import { Municipality } from '../../support/municipality.js';

let town: Municipality;
let cache: ReferenceCacheService;
let loads = 0;
beforeAll(async () => {
  town = await Municipality.open();
  cache = new ReferenceCacheService(town.dataSource);
}, 60_000);
afterAll(() => town.close());

interface Named {
  name: string;
}
const villages = (by = cache): Promise<readonly Named[]> =>
  by.rows('villages', () => {
    loads += 1;
    return town.rows<Named>('SELECT name FROM village ORDER BY no');
  });
const rename = (name: string): Promise<unknown> =>
  town.rows('UPDATE village SET name = $1 WHERE no = 1', [name]);

/** A statement that changes each table that services keep; put back by the transaction. */
const CHANGES: Record<string, string> = {
  account: `UPDATE account SET position = position || '.' WHERE username = 'mayor'`,
  category: `UPDATE category SET name = name || '.' WHERE code = 'LIGHT'`,
  division: `UPDATE division SET name = name || '.' WHERE code = (SELECT min(code) FROM division)`,
  office_setting: `UPDATE office_setting SET value = '"1"' WHERE key = 'letter.code'`,
  village: `DELETE FROM village WHERE no = (SELECT max(no) FROM village)`,
};

describe('rows kept in memory', () => {
  it('are read once while nothing changes, by however many at once', async () => {
    loads = 0;
    await Promise.all([villages(), villages(), villages()]);
    await villages();
    expect(loads).toBe(1);
  });

  it('follow an edit at once, in this process and in another', async () => {
    const other = new ReferenceCacheService(town.dataSource);
    for (const name of ['บ้านเหนือ', 'บ้านใต้', 'บ้านออก']) {
      await Promise.all([villages(), villages(other)]);
      await rename(name);
      expect((await villages())[0]?.name).toBe(name);
      expect((await villages(other))[0]?.name).toBe(name);
    }
  });

  it('are as they were before an edit that is not committed, and after one that was taken back', async () => {
    await rename('บ้านกลาง');
    await town.dataSource
      .transaction(async (manager) => {
        await manager.query(`UPDATE village SET name = 'ไม่จริง' WHERE no = 1`);
        expect((await villages())[0]?.name).toBe('บ้านกลาง');
        throw new Error('taken back');
      })
      .catch(() => undefined);
    expect((await villages())[0]?.name).toBe('บ้านกลาง');
  });

  it('can be changed by no caller', async () => {
    const rows = await villages();
    expect(() => ((rows[0] as Named).name = 'x')).toThrow(TypeError);
    expect(() => (rows as Named[]).pop()).toThrow(TypeError);
  });

  it('are read again after a read that failed', async () => {
    await expect(cache.rows('broken', () => Promise.reject(new Error('away')))).rejects.toThrow(
      'away',
    );
    expect(await cache.rows('broken', () => Promise.resolve([{ name: 'x' }]))).toHaveLength(1);
  });

  it('are those of tables whose every change is told, all of them', async () => {
    const told = await town.rows<{ name: string }>(
      `SELECT tgrelid::regclass::text AS name FROM pg_trigger
        WHERE tgfoid = 'reference_changed'::regproc ORDER BY 1`,
    );
    expect(told.map(({ name }) => name)).toEqual(Object.keys(CHANGES));
    for (const [table, change] of Object.entries(CHANGES)) {
      const [before, after] = await inTransaction(change);
      expect([table, after === before]).toEqual([table, false]);
    }
  });
});

/** The version before and after a change, whose deferred triggers run at once; nothing of it stays. */
async function inTransaction(change: string): Promise<string[]> {
  const seen: string[] = [];
  await town.dataSource
    .transaction(async (manager) => {
      const version = async (): Promise<void> => {
        const rows = await manager.query<{ version: string }[]>(
          'SELECT version FROM reference_version',
        );
        seen.push(rows[0]!.version);
      };
      await version();
      await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
      await manager.query(change);
      await version();
      throw new Error('taken back');
    })
    .catch(() => undefined);
  return seen;
}
