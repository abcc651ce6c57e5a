import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { incomingRegister, type IncomingRow } from './incoming-register.sql.js';
import { outgoingRegister, type OutgoingRow } from './outgoing-register.sql.js';
import { keysetPage, type KeysetPage } from '../../platform/database/keyset.js';
import type { RegisterSql, RegisterWindow } from './register-scope.sql.js';
import type { RegisterFilter, RegisterKind } from './register-filter.rule.js';

/** What a line of each register holds. */
export interface RegisterRows {
  incoming: IncomingRow;
  outgoing: OutgoingRow;
}

const STATEMENTS: Readonly<Record<RegisterKind, RegisterSql>> = {
  incoming: incomingRegister,
  outgoing: outgoingRegister,
};

/** Rows that an export holds in memory as such at one time. */
const BATCH = 1000;

/** Reads the registers as an officer may see them. */
@Injectable()
export class RegistersQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The page of a window, and whether others lie on either side of it. */
  async page<K extends RegisterKind>(
    kind: K,
    actor: Actor,
    filter: RegisterFilter,
    window: RegisterWindow & { most: number },
  ): Promise<KeysetPage<RegisterRows[K]>> {
    const { sql, params } = STATEMENTS[kind](actor, filter, window);
    const rows = await this.dataSource.query<RegisterRows[K][]>(sql, [...params]);
    return keysetPage(rows, window.most, window);
  }

  /** Every row in batches, all of one moment; in the caller's transaction, since a cursor lives no longer. */
  async *batches<K extends RegisterKind>(
    manager: EntityManager,
    kind: K,
    actor: Actor,
    filter: RegisterFilter,
  ): AsyncGenerator<RegisterRows[K][]> {
    const { sql, params } = STATEMENTS[kind](actor, filter, {});
    await manager.query(`DECLARE register_rows NO SCROLL CURSOR FOR ${sql}`, [...params]);
    for (;;) {
      const rows = await manager.query<RegisterRows[K][]>(`FETCH ${BATCH} FROM register_rows`);
      if (rows.length > 0) yield rows;
      if (rows.length < BATCH) break;
    }
    await manager.query('CLOSE register_rows');
  }
}
