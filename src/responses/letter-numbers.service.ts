import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** Gives outgoing numbers: without gap or double per series and calendar year, under any concurrency. */
@Injectable()
export class LetterNumbers {
  /** Takes the next number in the caller's transaction; a rollback gives it back. */
  async take(
    manager: EntityManager,
    series: 'ordinary' | 'restricted',
    year: number,
  ): Promise<number> {
    const [row] = await manager.query<{ last: number }[]>(
      `INSERT INTO letter_counter (series, year, last) VALUES ($1, $2, 1)
       ON CONFLICT (series, year) DO UPDATE SET last = letter_counter.last + 1 RETURNING last`,
      [series, year],
    );
    return row!.last;
  }
}
