import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanSuggestion } from './plan-suggestion.entity.js';
import { SuggestableCasesQuery } from './suggestable-cases.query.js';
import type { Suggester } from './suggester.rule.js';
import { SuggestionBasisQuery } from './suggestion-basis.query.js';

/** Matters in one transaction, to keep transactions short and let the process's timers run. */
const AT_ONCE = 100;

/** Matters that nobody holds: an officer who decides at this moment goes first. */
const DUE = `SELECT d.matter_id AS id, d.since::text AS since FROM suggestion_due d
  JOIN matter m ON m.id = d.matter_id
 WHERE NOT d.matter_id = ANY ($1::uuid[]) ORDER BY d.since LIMIT ${AT_ONCE}
   FOR NO KEY UPDATE OF m SKIP LOCKED`;

interface Due {
  id: string;
  /** As the database writes it, to the microsecond. */
  since: string;
}

/**
 * Suggests projects for whatever is due, in the worker. Idempotent, and safe in any number of processes: each
 * matter is locked while it is suggested, and what changes meanwhile stays due.
 */
@Injectable()
export class SuggestionRunService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cases: SuggestableCasesQuery,
    private readonly suggestions: SuggestionBasisQuery,
  ) {}

  /** Works through everything that is due; returns how many matters that were. */
  async run(): Promise<number> {
    const done: string[] = [];
    for (;;) {
      const suggester = await this.suggestions.now();
      const some = await this.dataSource.transaction((manager) =>
        this.some(manager, suggester, done),
      );
      if (some.length === 0) return done.length;
      done.push(...some);
    }
  }

  private async some(
    manager: EntityManager,
    suggester: Suggester,
    done: readonly string[],
  ): Promise<string[]> {
    const due = await manager.query<Due[]>(DUE, [done]);
    const ids = due.map(({ id }) => id);
    if (ids.length === 0) return [];
    const cases = await this.cases.read(ids, manager);
    const rows = cases.flatMap((one) =>
      suggester.for(one).map(({ code, score, grounds }) => ({
        matterId: one.id,
        projectCode: code,
        score,
        grounds,
        waiting: one.waiting,
      })),
    );
    await manager.query('DELETE FROM plan_suggestion WHERE matter_id = ANY ($1::uuid[])', [ids]);
    if (rows.length > 0) await manager.insert(PlanSuggestion, rows);
    await manager.query(
      `DELETE FROM suggestion_due d USING unnest($1::uuid[], $2::timestamptz[]) AS seen(id, since)
        WHERE d.matter_id = seen.id AND d.since = seen.since`,
      [ids, due.map(({ since }) => since)],
    );
    return ids;
  }
}
