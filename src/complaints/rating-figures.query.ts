import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import type { Score } from './rating.rule.js';

/** How content people were with the results of a span of days. */
export interface RatingFigures {
  /** How often each score was given, unrestricted cases only. */
  scores: Record<Score, number>;
  /** Unrestricted rounds with a score, and those that a result has answered. */
  rated: number;
  answered: number;
}

interface Row {
  score: Score | null;
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
      `SELECT rating.score, count(*)::int AS rounds
         FROM matter_round r JOIN matter m ON m.id = r.matter_id
         JOIN complaint c ON c.id = m.id
         LEFT JOIN complaint_rating rating
           ON rating.matter_id = r.matter_id AND rating.round = r.round
        WHERE r.resolved_on BETWEEN $1 AND $2 AND NOT m.restricted
        GROUP BY rating.score`,
      [from, to],
    );
    return figuresOf(rows);
  }
}

function figuresOf(rows: readonly Row[]): RatingFigures {
  const scores: Record<Score, number> = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const { score, rounds } of rows) if (score !== null) scores[score] = rounds;
  const sum = (some: readonly Row[]): number => some.reduce((all, { rounds }) => all + rounds, 0);
  return {
    scores,
    rated: sum(rows.filter(({ score }) => score !== null)),
    answered: sum(rows),
  };
}
