import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/** A case as far as projects are suggested for it. */
export interface SuggestableCase {
  id: string;
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
  receivedOn: CivilDay;
  /** All its text. */
  words: string;
  /** Codes of projects about which an officer decided here: linked, unlinked or dismissed. */
  decided: string[];
  /** Whether it is linked with no project, and nobody said that it belongs to none. */
  waiting: boolean;
}

/** Reads cases for suggesting; what comes back is not for anybody's eyes. */
@Injectable()
export class SuggestableCasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases of these keys (uuids), in any order. */
  read(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<SuggestableCase[]> {
    return manager.query<SuggestableCase[]>(
      `SELECT c.id, c.category_code AS "categoryCode", m.division_code AS "divisionCode",
              c.village_no AS "villageNo", m.received_on AS "receivedOn",
              concat_ws(E'\\n', c.subject, c.description, c.wanted_outcome, c.landmark) AS words,
              ARRAY(SELECT project_code FROM plan_link WHERE matter_id = c.id
                UNION SELECT project_code FROM plan_dismissal
                       WHERE matter_id = c.id AND removed_at IS NULL) AS decided,
              NOT EXISTS (SELECT 1 FROM plan_link WHERE matter_id = c.id AND state = 'confirmed')
                AND NOT EXISTS (SELECT 1 FROM plan_unrelated
                                 WHERE matter_id = c.id AND removed_at IS NULL) AS waiting
         FROM complaint c JOIN matter m USING (id) WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}
