import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { toldCount } from './few-cases.rule.js';
import type { Score } from './rating.rule.js';

/** How content people were with the results of a span of days. */
export interface RatingFigures {
  /** How often each score was given, unrestricted cases only. */
  scores: Record<Score, number>;
  /** Unrestricted rounds with a score, and those that a result has answered. */
  rated: number;
  answered: number;
  /** Restricted rounds with a score; null for fewer than five, which nothing tells of. */
  restrictedRated: number | null;
}

interface Row {
  score: Score | null;
  restricted: boolean;
  rounds: number;
}

/** Counts the ratings of the rounds that were resolved in a span. */
@Injectable()
export class RatingFiguresQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The rounds whose result was served on a day from `from` through `to` (Bangkok). */
  async ofSpan(
    from: CivilDay,
    to: CivilDay,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<RatingFigures> {
    const rows = await manager.query<Row[]>(
      `SELECT rating.score, m.restricted, count(*)::int AS rounds
         FROM matter_round r JOIN matter m ON m.id = r.matter_id
         JOIN complaint c ON c.id = m.id
         LEFT JOIN complaint_rating rating
           ON rating.matter_id = r.matter_id AND rating.round = r.round
        WHERE r.resolved_on BETWEEN $1 AND $2
        GROUP BY rating.score, m.restricted`,
      [from, to],
    );
    return figuresOf(rows);
  }
}

function figuresOf(rows: readonly Row[]): RatingFigures {
  const scores: Record<Score, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  const open = rows.filter(({ restricted }) => !restricted);
  for (const { score, rounds } of open) if (score !== null) scores[score] = rounds;
  const sum = (some: readonly Row[]): number => some.reduce((all, { rounds }) => all + rounds, 0);
  const restricted = sum(rows.filter((row) => row.restricted && row.score !== null));
  return {
    scores,
    rated: sum(open.filter(({ score }) => score !== null)),
    answered: sum(open),
    restrictedRated: toldCount(restricted),
  };
}
