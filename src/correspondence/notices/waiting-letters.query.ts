import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { may, type Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Notice } from './notice.entity.js';

/** A letter that waits for a signature. */
export interface WaitingLetter {
  id: string;
  number: string;
  kind: Notice['kind'];
  restricted: boolean;
  hideName: boolean;
  subject: string | null;
  category: string;
  divisionCode: string | null;
  accusedIds: string[];
  draftedAt: Date;
  /** The open period's due day. */
  dueOn: CivilDay;
}

const WAITING = `SELECT n.id, c.number, n.kind, m.restricted, c.hide_name AS "hideName", c.subject, k.name AS category,
    m.division_code AS "divisionCode", n.drafted_at AS "draftedAt", p.due_on AS "dueOn",
    ARRAY(SELECT account_id::text FROM matter_conflict x WHERE x.matter_id = m.id) AS "accusedIds"
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
  JOIN category k ON k.code = c.category_code JOIN period p ON p.id = n.period_id
 WHERE n.state = 'for_signature' AND n.signatory_id = $1
 ORDER BY p.due_on, n.drafted_at LIMIT 200`;

/** The letters that wait for an officer's signature. */
@Injectable()
export class WaitingLettersQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Those of one officer, the nearest due day first; without cases that accuse them by now or have left their
   * reach.
   */
  async of(officer: Actor): Promise<WaitingLetter[]> {
    const rows = await this.dataSource.query<WaitingLetter[]>(WAITING, [officer.id]);
    return rows.filter((letter) => may(officer, 'sign_notice', letter));
  }
}
