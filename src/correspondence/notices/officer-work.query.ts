import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { NoticeState } from './notice.entity.js';
import { ACCUSED_IDS } from '../../cases/complaints/visible-scope.sql.js';

/** An open case of an officer, as far as a list of work needs it. */
export interface OfficerCase {
  number: string;
  divisionCode: string | null;
  accusedIds: string[];
  /** The day an answer is owed by; null where none is. */
  dueOn: CivilDay | null;
}

/** A letter that an officer wrote or was to sign, and that no citizen has yet. */
interface OfficerLetter {
  id: string;
  number: string;
  state: NoticeState;
  toSign: boolean;
}

const CASES = `SELECT c.number, m.division_code AS "divisionCode", p.due_on AS "dueOn",
    ${ACCUSED_IDS}
  FROM matter m JOIN complaint c ON c.id = m.id
  LEFT JOIN period p ON p.matter_id = m.id AND p.ended_at IS NULL
 WHERE m.officer_id = $1 AND c.status NOT IN ('closed', 'merged') AND NOT m.restricted
 ORDER BY p.due_on NULLS LAST, c.number`;

const LETTERS = `SELECT n.id, c.number, n.state, n.state = 'for_signature' AND n.signatory_id = $1 AS "toSign"
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
 WHERE NOT m.restricted AND n.state IN ('draft', 'for_signature', 'signed', 'sending', 'failed')
   AND (n.entered_by = $1 OR n.state = 'for_signature' AND n.signatory_id = $1)
 ORDER BY "toSign" DESC, c.number`;

/** Reads an officer's open work, without restricted cases: who manages accounts may not know of those. */
@Injectable()
export class OfficerWorkQuery {
  /** The officer's open cases, the nearest due day first. */
  cases(manager: EntityManager, accountId: string): Promise<OfficerCase[]> {
    return manager.query(CASES, [accountId]);
  }

  /** The letters that wait for the officer's signature, then those the officer wrote. */
  letters(manager: EntityManager, accountId: string): Promise<OfficerLetter[]> {
    return manager.query(LETTERS, [accountId]);
  }
}
