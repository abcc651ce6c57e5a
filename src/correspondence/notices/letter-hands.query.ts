import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { handsOn, UNFINISHED, WORKERS } from './letter-hands.sql.js';
import type { Notice, NoticeState } from './notice.entity.js';

/** A letter that waits for an officer. */
export interface LetterInHand {
  id: string;
  number: string;
  kind: Notice['kind'];
  state: NoticeState;
  /** Whether it waits for the officer's signature; else the officer has to work on it. */
  toSign: boolean;
  /** Whether it came back from its signatory. */
  sentBack: boolean;
  subject: string | null;
  category: string;
  draftedAt: Date;
  /** The due day of the period that it answers. */
  dueOn: CivilDay;
}

const IN_HAND = `SELECT n.id, c.number, n.kind, n.state, hand."toSign", n.sent_back_why IS NOT NULL AS "sentBack",
    c.subject, k.name AS category, n.drafted_at AS "draftedAt", p.due_on AS "dueOn"
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
  JOIN category k ON k.code = c.category_code JOIN period p ON p.id = n.period_id
  JOIN LATERAL ${handsOn('$2::date')} hand ON hand."accountId" = $1
 WHERE ${UNFINISHED} ORDER BY p.due_on, n.drafted_at LIMIT 200`;

const WORKERS_OF = `SELECT hand."accountId"::text AS id
  FROM notice n JOIN matter m ON m.id = n.matter_id JOIN complaint c ON c.id = m.id
  CROSS JOIN LATERAL ${WORKERS} hand WHERE n.id = $1 ORDER BY 1`;

/** In whose hands each unfinished letter is: always in one list of somebody who can act on it. */
@Injectable()
export class LetterHandsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The letters that wait for an officer on a day in Bangkok, the nearest due day first. */
  of(officerId: string, today: CivilDay): Promise<LetterInHand[]> {
    return this.dataSource.query<LetterInHand[]>(IN_HAND, [officerId, today]);
  }

  /** The accounts of those who work on a letter as it stands, whoever is to sign it. */
  async workers(manager: EntityManager, noticeId: string): Promise<string[]> {
    const rows = await manager.query<{ id: string }[]>(WORKERS_OF, [noticeId]);
    return rows.map(({ id }) => id);
  }
}
