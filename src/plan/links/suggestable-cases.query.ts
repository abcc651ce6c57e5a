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
  /** Codes of projects that an officer dismissed here, or whose link was ended. */
  dismissed: string[];
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
              ARRAY(SELECT project_code FROM plan_link WHERE matter_id = c.id AND state = 'removed'
                UNION SELECT project_code FROM plan_dismissal
                       WHERE matter_id = c.id AND removed_at IS NULL) AS dismissed
         FROM complaint c JOIN matter m USING (id) WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}
