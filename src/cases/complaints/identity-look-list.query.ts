import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import type { Role } from '../../core/accounts/role.js';
import type { LookOutcome } from './identity-look.rule.js';

/** A try to look at an identity, as those who watch over looks read it. */
export interface ListedLook {
  id: string;
  at: Date;
  officer: string;
  role: Role;
  number: string;
  reason: string;
  outcome: LookOutcome;
}

/** Looks on a page. */
export const LOOKS_PAGE = 50;

const LIST = `SELECT l.id, l.at, a.display_name AS officer, a.role, c.number, l.reason, l.outcome
  FROM identity_look l JOIN account a ON a.id = l.account_id
  JOIN complaint c ON c.id = l.complaint_id JOIN matter m ON m.id = c.id
 WHERE m.restricted = $1
   AND NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = $2)
   AND ($3::uuid IS NULL
     OR (l.at, l.id) < (SELECT b.at, b.id FROM identity_look b WHERE b.id = $3))
 ORDER BY l.at DESC, l.id DESC LIMIT ${LOOKS_PAGE + 1}`;

/** Lists who looked at whom and why, the newest first; of a restricted case only to its own officer. */
@Injectable()
export class IdentityLookList {
  constructor(private readonly dataSource: DataSource) {}

  /** The looks before the one of this key, or the newest; `next` is the key that the next page begins after. */
  async page(
    officer: Actor,
    before: string | null,
  ): Promise<{ looks: ListedLook[]; next: string | null }> {
    const restricted = officer.role === 'misconduct_officer';
    const found = await this.dataSource.query<ListedLook[]>(LIST, [restricted, officer.id, before]);
    const looks = found.slice(0, LOOKS_PAGE);
    const next = found.length > LOOKS_PAGE ? (looks.at(-1)?.id ?? null) : null;
    return { looks, next };
  }
}
