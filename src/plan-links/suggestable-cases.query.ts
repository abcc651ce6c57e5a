import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** A case as far as projects are suggested for it; `words` is all its text. */
export interface SuggestableCase {
  id: string;
  categoryCode: string;
  divisionCode: string | null;
  villageNo: number | null;
  receivedOn: CivilDay;
  words: string;
}

/** Reads cases for suggesting; what comes back is not for anybody's eyes. */
@Injectable()
export class SuggestableCases {
  constructor(private readonly dataSource: DataSource) {}

  /** The cases of these keys (uuids), in any order. */
  read(
    ids: readonly string[],
    manager: EntityManager = this.dataSource.manager,
  ): Promise<SuggestableCase[]> {
    return manager.query<SuggestableCase[]>(
      `SELECT c.id, c.category_code AS "categoryCode", m.division_code AS "divisionCode",
              c.village_no AS "villageNo", m.received_on AS "receivedOn",
              concat_ws(E'\\n', c.subject, c.description, c.wanted_outcome, c.landmark) AS words
         FROM complaint c JOIN matter m USING (id) WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}
