import { Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Status } from '../../cases/complaints/status.rule.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import type { Actor } from '../../core/accounts/policy.js';
import type { BulkActName, BulkInput } from './bulk-acts.js';
import { bulkAct } from './bulk-acts.js';
import type { BulkCase } from './bulk-case.entity.js';
import { BulkOrder } from './bulk-order.entity.js';
import { BulkNotFound, NothingChosen } from './bulk.errors.js';

/** Cases of a bulk: as many as a page of the queue shows. */
export const MOST_BULK_CASES = 50;
const KEPT_MS = 24 * 3_600_000;

/** Which act, on which cases (by number), and what is known of it already. */
export interface BulkAsked {
  readonly act: BulkActName;
  readonly numbers: readonly string[];
  readonly input: BulkInput;
}

/** A case of a bulk as its page shows it; null is what the officer does not see any more. */
export interface BulkRow extends Pick<BulkCase, 'state' | 'refusal'> {
  id: string;
  number: string;
  subject: string | null;
  begins: string | null;
  categoryCode: string | null;
  status: Status | null;
  officerId: string | null;
}

/** What an officer asks for on several cases, until it is confirmed. */
@Injectable()
export class BulkOrdersService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Keeps what is asked for, with the versions of the cases as they are now, and returns its key. Throws NothingChosen
   * where the officer sees none of them.
   */
  async ask(actor: Actor, { act, numbers, input }: BulkAsked, now: Date): Promise<string> {
    const id = uuidv7();
    const scope = visibleScope(actor, 3, 'l');
    return this.dataSource.transaction(async (manager) => {
      const isWhole = bulkAct(act).needs.every((field) => input[field] !== undefined);
      await manager.insert(BulkOrder, {
        ...{ id, accountId: actor.id, act, askedAt: now },
        input: isWhole ? { ...input } : null,
      });
      const chosen = await manager.query<unknown[]>(
        `INSERT INTO bulk_case (order_id, matter_id, place, state, version)
         SELECT $1, m.id, row_number() OVER (ORDER BY l.queue_rank, m.id), 'waiting', m.version
           FROM complaint c JOIN matter m ON m.id = c.id JOIN case_listing l ON l.matter_id = c.id
          WHERE c.number = ANY($2) AND ${scope.sql} LIMIT ${MOST_BULK_CASES} RETURNING 1`,
        [id, numbers, ...scope.params],
      );
      if (chosen.length === 0) throw new NothingChosen();
      return id;
    });
  }

  /** An officer's own bulk; throws BulkNotFound. */
  async one(actor: Pick<Actor, 'id'>, id: string): Promise<BulkOrder> {
    const order = await this.dataSource.manager.findOneBy(BulkOrder, { id, accountId: actor.id });
    if (!order) throw new BulkNotFound();
    return order;
  }

  /** Its cases in their order; of those that the officer sees no more only the number. */
  rows(actor: Actor, id: string): Promise<BulkRow[]> {
    const scope = visibleScope(actor, 2, 'l');
    return this.dataSource.query<BulkRow[]>(
      `SELECT b.matter_id AS id, m.reference AS number, b.state, b.refusal, c.subject,
              left(c.description, 120) AS begins, l.category_code AS "categoryCode", l.status,
              l.officer_id AS "officerId"
         FROM bulk_case b JOIN matter m ON m.id = b.matter_id
         LEFT JOIN case_listing l ON l.matter_id = b.matter_id AND ${scope.sql}
         LEFT JOIN complaint c ON c.id = l.matter_id
        WHERE b.order_id = $1 ORDER BY b.place`,
      [id, ...scope.params],
    );
  }

  /** Says what is to be done to each case, as long as it is not confirmed. */
  async tell(id: string, input: BulkInput): Promise<void> {
    await this.dataSource.manager.update(
      BulkOrder,
      { id, confirmedAt: IsNull() },
      { input: { ...input } },
    );
  }

  /** Has it done, once, and only when it is known what. */
  async confirm(id: string, now: Date): Promise<void> {
    await this.dataSource.manager.query(
      `UPDATE bulk_order SET confirmed_at = $2
        WHERE id = $1 AND confirmed_at IS NULL AND input IS NOT NULL`,
      [id, now],
    );
  }

  /** Forgets what was asked for more than a day ago; what was done stands in the cases. */
  async forgetOld(now: Date): Promise<void> {
    await this.dataSource.manager.query(
      `DELETE FROM bulk_order WHERE asked_at < $1 AND (confirmed_at IS NULL OR ended_at IS NOT NULL)`,
      [new Date(now.getTime() - KEPT_MS)],
    );
  }
}
