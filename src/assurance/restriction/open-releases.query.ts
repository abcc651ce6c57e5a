import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { mayEver, type Actor } from '../../core/accounts/policy.js';

/** A proposal that waits for the second person: nothing of what the case says. */
export interface OpenRelease {
  id: string;
  number: string;
  category: string;
  reason: string;
  proposedBy: string;
  proposedAt: Date;
}

const OPEN = `SELECT r.id, m.reference AS number, k.name AS category, r.reason,
    a.display_name AS "proposedBy", r.proposed_at AS "proposedAt"
  FROM release_proposal r JOIN matter m ON m.id = r.matter_id
  JOIN category k ON k.code = r.category_code JOIN account a ON a.id = r.proposed_by
 WHERE r.state = 'open' AND r.proposed_by <> $1
   AND NOT EXISTS (SELECT 1 FROM matter_conflict x WHERE x.matter_id = m.id AND x.account_id = $1)
 ORDER BY r.proposed_at, r.id LIMIT 100`;

/** Reads the proposals to release that wait for somebody to decide on them. */
@Injectable()
export class OpenReleasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that this officer may decide on, the oldest first; none for whoever may not. */
  async of(actor: Actor): Promise<OpenRelease[]> {
    if (!mayEver(actor, 'confirm_release')) return [];
    return this.dataSource.query<OpenRelease[]>(OPEN, [actor.id]);
  }

  /** Whether a release of the case waits for its second person. */
  async isOpen(matterId: string): Promise<boolean> {
    const [row] = await this.dataSource.query<{ open: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM release_proposal
         WHERE matter_id = $1 AND state = 'open') AS open`,
      [matterId],
    );
    return row!.open;
  }
}
