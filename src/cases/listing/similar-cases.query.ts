import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Status } from '../complaints/status.rule.js';
import { visibleScope } from '../complaints/visible-scope.sql.js';

/** A case of the same kind and place that says something similar. `subject` is null until triage. */
export interface SimilarCase {
  number: string;
  subject: string | null;
  begins: string;
  status: Status;
  receivedOn: CivilDay;
  /** How alike the texts are, by the groups of three letters that they share: 1 to 100. */
  percent: number;
}

/** Cases of the same kind and place that are compared, what burns first: a page looks through no more. */
const COMPARED = 50;
/** Letters of each text that are compared. */
const LETTERS = 400;
/** Texts that share less only have common words in common. */
const LEAST = 0.25;
const MOST = 5;

const textOf = (c: string): string =>
  `left(concat_ws(' ', ${c}.subject, ${c}.description), ${LETTERS})`;

/** Finds the cases that an officer should know of before answering one: the same lamp, the same dog. */
@Injectable()
export class SimilarCasesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The most similar first, as far as the officer may see them. */
  to(
    { id, categoryCode, villageNo }: { id: string; categoryCode: string; villageNo: number | null },
    actor: Actor,
  ): Promise<SimilarCase[]> {
    const scope = visibleScope(actor, 4, 'l');
    const place =
      villageNo === null ? '$3::int IS NULL AND l.village_no IS NULL' : 'l.village_no = $3';
    return this.dataSource.query(
      `SELECT * FROM (
         SELECT c.number, c.subject, left(c.description, 120) AS begins, l.status,
                l.received_on AS "receivedOn",
                round(100 * similarity(${textOf('c')}, ${textOf('own')}))::int AS percent
           FROM (SELECT l.matter_id, l.status, l.received_on FROM case_listing l
                  WHERE l.category_code = $2 AND ${place} AND l.matter_id <> $1 AND ${scope.sql}
                  ORDER BY l.queue_rank, l.matter_id LIMIT ${COMPARED}) l
           JOIN complaint c ON c.id = l.matter_id JOIN complaint own ON own.id = $1) s
        WHERE percent >= ${LEAST * 100} ORDER BY percent DESC, "receivedOn" DESC, number LIMIT ${MOST}`,
      [id, categoryCode, villageNo, ...scope.params],
    );
  }
}
