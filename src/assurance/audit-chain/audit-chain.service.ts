import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CHAIN_START, linkHash } from './audit-chain.rule.js';

/** The newest link of the chain. A copy kept outside the database proves that nothing before it was changed. */
interface AuditChainHead {
  no: bigint;
  hash: Buffer;
}

/** Events chained in one transaction, to keep transactions short. */
const AT_ONCE = 1000;

/** Only one process chains at a time; the others skip their run. */
const ALONE = `SELECT pg_try_advisory_xact_lock(hashtextextended('sipha seals', 0)) AS alone`;

const NEWEST = 'SELECT no, hash FROM audit_chain_link ORDER BY no DESC LIMIT 1';

/**
 * Waiting events with the text that their hash is taken of: the row as JSON, its time in UTC to the microsecond.
 */
const WAITING = `SELECT e.id, e.matter_id AS "matterId", e.seq, json_build_array(e.id, e.matter_id, e.seq, e.type,
      to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.data)::text AS text
  FROM (SELECT event_id FROM unchained_event ORDER BY written_at LIMIT ${AT_ONCE}) w
  JOIN matter_event e ON e.id = w.event_id ORDER BY e.matter_id, e.seq`;

const APPEND = `WITH chained AS (
    INSERT INTO audit_chain_link (no, event_id, matter_id, seq, hash)
    SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::uuid[], $4::int[], $5::bytea[]) RETURNING event_id)
  DELETE FROM unchained_event w USING chained s WHERE w.event_id = s.event_id`;

interface Waiting {
  id: string;
  matterId: string;
  seq: number;
  text: string;
}

/**
 * Appends unchained events to the chain, in the worker, so that no submission waits for a hash. Once an event is
 * in the chain, changing or deleting it breaks every hash after it.
 */
@Injectable()
export class AuditChainService {
  constructor(private readonly dataSource: DataSource) {}

  /** Appends every unchained event; returns the newest link that it made, or null. */
  async run(): Promise<AuditChainHead | null> {
    for (let newest: AuditChainHead | null = null; ;) {
      const made = await this.dataSource.transaction((manager) => this.some(manager));
      if (made === null) return newest;
      newest = made;
    }
  }

  private async some(manager: EntityManager): Promise<AuditChainHead | null> {
    const [lock] = await manager.query<{ alone: boolean }[]>(ALONE);
    if (!lock!.alone) return null;
    const waiting = await manager.query<Waiting[]>(WAITING);
    if (waiting.length === 0) return null;
    const [before] = await manager.query<{ no: string; hash: Buffer }[]>(NEWEST);
    let head: AuditChainHead = { no: BigInt(before?.no ?? 0), hash: before?.hash ?? CHAIN_START };
    const chain = waiting.map(({ text }) => {
      head = { no: head.no + 1n, hash: linkHash(head.hash, text) };
      return head;
    });
    await manager.query(APPEND, [
      chain.map(({ no }) => String(no)),
      waiting.map(({ id }) => id),
      waiting.map(({ matterId }) => matterId),
      waiting.map(({ seq }) => seq),
      chain.map(({ hash }) => hash),
    ]);
    return head;
  }
}
