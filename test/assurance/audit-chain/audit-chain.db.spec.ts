import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { EventLogService } from '../../../src/cases/matters/event-log.service.js';
import { AuditChainService } from '../../../src/assurance/audit-chain/audit-chain.service.js';
import { Municipality } from '../../support/municipality.js';
import { checkAuditChain } from '../../support/audit-chain-check.js';

let town: Municipality;
let auditChain: AuditChainService;
beforeAll(async () => {
  town = await Municipality.open();
  auditChain = new AuditChainService(town.dataSource);
}, 60_000);
afterAll(() => town.close());

const check = (...heads: string[]) => checkAuditChain(town.settings.DATABASE_URL, ...heads);
const counted = async (table: string): Promise<number> =>
  (await town.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
const head = async (): Promise<string> => {
  const [row] = await town.rows<{ head: string }>(
    `SELECT no || ':' || encode(hash, 'hex') AS head FROM audit_chain_link ORDER BY no DESC LIMIT 1`,
  );
  return row!.head;
};

describe('the audit chain', () => {
  it('takes every event once, in any number of sealers, while others are written', async () => {
    const filing = Array.from({ length: 30 }, (_, nth) => town.submit({}, nth % 2 ? 20 : 0));
    await Promise.all([auditChain.run(), ...filing, auditChain.run(), auditChain.run()]);
    await town.sweep();
    await Promise.all([auditChain.run(), auditChain.run(), auditChain.run()]);
    await auditChain.run();
    expect(await counted('matter_event')).toBeGreaterThanOrEqual(60);
    expect(await counted('audit_chain_link')).toBe(await counted('matter_event'));
    expect(await counted('unchained_event')).toBe(0);
    expect(await auditChain.run()).toBeNull();
    expect(await check(await head())).toEqual({
      code: 0,
      said: `${await counted('matter_event')} events sealed, none altered, none missing; head ${await head()}\n`,
    });
  });

  it('returns its newest link to whoever appended it', async () => {
    await town.submit();
    const made = await auditChain.run();
    expect(`${made!.no}:${made!.hash.toString('hex')}`).toBe(await head());
  });

  it('leaves what is not committed yet for later', async () => {
    const { number } = await town.submit();
    await auditChain.run();
    const [matter] = await town.rows<{ id: string }>('SELECT id FROM matter WHERE reference = $1', [
      number,
    ]);
    const of = { matterId: matter!.id, actorId: null, at: new Date() };
    await town.dataSource.transaction(async (manager) => {
      await new EventLogService().append(manager, 'noted', of, {});
      expect(await auditChain.run()).toBeNull();
    });
    expect(await auditChain.run()).not.toBeNull();
  });
});

/** The database's owner, whom no trigger stops. */
const asOwner = (...statements: string[]): Promise<void> =>
  town.dataSource.transaction(async (manager) => {
    await manager.query('SET LOCAL session_replication_role = replica');
    for (const sql of statements) await manager.query(sql);
  });

describe('the check from outside', () => {
  const TABLES = ['audit_chain_link', 'matter_event', 'unchained_event'];
  const ONE = `(SELECT event_id FROM audit_chain_link WHERE no = 5)`;
  let number = '';
  let kept = '';

  beforeAll(async () => {
    await auditChain.run();
    for (const table of TABLES) await town.rows(`CREATE TABLE kept_${table} AS TABLE ${table}`);
    const [row] = await town.rows<{ what: string }>(
      `SELECT s.seq || ' of ' || m.reference AS what FROM audit_chain_link s
         JOIN matter m ON m.id = s.matter_id WHERE s.no = 5`,
    );
    number = row!.what;
    kept = await head();
  });
  beforeEach(() =>
    asOwner(
      ...TABLES.flatMap((table) => [
        `DELETE FROM ${table}`,
        `INSERT INTO ${table} SELECT * FROM kept_${table}`,
      ]),
    ),
  );

  it('finds nothing where nothing was done', async () => {
    expect(await check(kept)).toMatchObject({ code: 0 });
  });

  it.each([
    ['its words changed', `data = '{"by":"somebody else"}'`],
    ['its time moved by a microsecond', `at = at + interval '1 microsecond'`],
    ['its actor taken off', `actor_id = gen_random_uuid()`],
    ['its kind changed', `type = 'noted by nobody'`],
  ])('names the first event with %s', async (_what, change) => {
    const later = `(SELECT event_id FROM audit_chain_link WHERE no = 9)`;
    await asOwner(`UPDATE matter_event SET ${change} WHERE id IN (${ONE}, ${later})`);
    expect(await check()).toEqual({
      code: 1,
      said: `BROKEN seal 5: event ${number} was altered, or its seal\n`,
    });
  });

  it('names the first that is missing', async () => {
    await asOwner(`DELETE FROM matter_event WHERE id = ${ONE}`);
    expect(await check()).toEqual({
      code: 1,
      said: `BROKEN seal 5: event ${number} is missing\n`,
    });
  });

  it('names a link that was taken away, and one that was changed', async () => {
    await asOwner('DELETE FROM audit_chain_link WHERE no = 5');
    expect(await check()).toEqual({ code: 1, said: 'BROKEN seal 5 is missing\n' });
    await asOwner(`INSERT INTO audit_chain_link SELECT * FROM kept_audit_chain_link WHERE no = 5`);
    await asOwner(`UPDATE audit_chain_link SET hash = sha256(hash) WHERE no = 5`);
    expect((await check()).said).toContain('BROKEN seal 5');
  });

  it('finds a chain that was rebuilt after a change, by a head that was kept', async () => {
    await asOwner(
      `UPDATE matter_event SET type = 'noted' WHERE id = ${ONE}`,
      'DELETE FROM audit_chain_link',
      'INSERT INTO unchained_event (event_id) SELECT id FROM matter_event',
    );
    await auditChain.run();
    expect(await check()).toMatchObject({ code: 0 });
    const { code, said } = await check(kept);
    expect({ code, said }).toMatchObject({ code: 1 });
    expect(said).toContain('the chain was made anew');
  });

  it('finds an end that was cut off, by a head that was kept', async () => {
    await asOwner(
      `DELETE FROM matter_event WHERE id = (SELECT event_id FROM audit_chain_link ORDER BY no DESC LIMIT 1)`,
      'DELETE FROM audit_chain_link WHERE no = (SELECT max(no) FROM audit_chain_link)',
    );
    expect(await check()).toMatchObject({ code: 0 });
    expect((await check(kept)).said).toContain('was kept, but the chain ends at');
  });

  it('finds an event that was slipped in', async () => {
    await asOwner(
      `INSERT INTO matter_event (id, matter_id, seq, type, at, data)
       SELECT gen_random_uuid(), matter_id, 99, 'noted', now(), '{}' FROM audit_chain_link WHERE no = 5`,
    );
    const { code, said } = await check();
    expect({ code, said }).toMatchObject({ code: 1 });
    expect(said).toMatch(/event 99 of \S+ was never sealed/);
  });

  it('says plainly what it cannot read', async () => {
    expect(await check('12')).toEqual({
      code: 1,
      said: 'not checked: --head takes NO:HASH, not 12\n',
    });
    for (const url of ['no address', 'postgres://nobody@127.0.0.1:9/none']) {
      const { code, said } = await checkAuditChain(url);
      expect(code).toBe(1);
      expect(said).toMatch(/^not checked: [^\n]+\n$/);
    }
  });
});
