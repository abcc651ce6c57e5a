import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CHAIN_START, chained } from './chain.rule.js';

/** The newest seal. Whoever keeps it outside the database proves by it that nothing before was changed. */
interface SealHead {
  no: bigint;
  hash: Buffer;
}

/** So many at once: short transactions. */
const AT_ONCE = 1000;

/** One sealer at a time in any number of processes; the others leave it the work. */
const ALONE = `SELECT pg_try_advisory_xact_lock(hashtextextended('sipha seals', 0)) AS alone`;

const NEWEST = 'SELECT no, hash FROM event_seal ORDER BY no DESC LIMIT 1';

/** Waiting events with the text that their hash is taken of: the row as JSON, its time in UTC to the microsecond. */
const WAITING = `SELECT e.id, e.matter_id AS "matterId", e.seq, json_build_array(e.id, e.matter_id, e.seq, e.type,
      to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.data)::text AS text
  FROM (SELECT event_id FROM event_to_seal ORDER BY written_at LIMIT ${AT_ONCE}) w
  JOIN matter_event e ON e.id = w.event_id ORDER BY e.matter_id, e.seq`;

const SEAL = `WITH sealed AS (
    INSERT INTO event_seal (no, event_id, matter_id, seq, hash)
    SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::int[], $5::bytea[]) RETURNING event_id)
  DELETE FROM event_to_seal w USING sealed s WHERE w.event_id = s.event_id`;

interface Waiting {
  id: string;
  matterId: string;
  seq: number;
  text: string;
}

/**
 * Chains events that wait, in the worker: no filing waits for another's seal. What an event of the chain
 * says, and that it is there, cannot change any more without breaking every hash after it.
 */
@Injectable()
export class Sealing {
  constructor(private readonly dataSource: DataSource) {}

  /** Seals whatever waits; returns the newest seal that it made, or null. */
  async run(): Promise<SealHead | null> {
    for (let newest: SealHead | null = null; ;) {
      const made = await this.dataSource.transaction((manager) => this.some(manager));
      if (made === null) return newest;
      newest = made;
    }
  }

  private async some(manager: EntityManager): Promise<SealHead | null> {
    const [lock] = await manager.query<{ alone: boolean }[]>(ALONE);
    if (!lock!.alone) return null;
    const waiting = await manager.query<Waiting[]>(WAITING);
    if (waiting.length === 0) return null;
    const [before] = await manager.query<{ no: string; hash: Buffer }[]>(NEWEST);
    let head: SealHead = { no: BigInt(before?.no ?? 0), hash: before?.hash ?? CHAIN_START };
    const chain = waiting.map(({ text }) => {
      head = { no: head.no + 1n, hash: chained(head.hash, text) };
      return head;
    });
    await manager.query(SEAL, [
      chain.map(({ no }) => String(no)),
      waiting.map(({ id }) => id),
      waiting.map(({ matterId }) => matterId),
      waiting.map(({ seq }) => seq),
      chain.map(({ hash }) => hash),
    ]);
    return head;
  }
}
