import type { EntityManager } from 'typeorm';
import type { PlanReport } from './plan-report.entity.js';

/** What the works of a span come to; voided ones count nothing. Baht as text, so that nothing is rounded. */
export interface SpanFigures {
  works: number;
  quantity: number;
  spentBaht: string;
}

/** Sums the works that a report tells of. */
export async function figuresOf(
  manager: EntityManager,
  report: Pick<PlanReport, 'projectCode' | 'divisionCode' | 'startsOn' | 'endsOn'>,
): Promise<SpanFigures> {
  const [row] = await manager.query<SpanFigures[]>(
    `SELECT count(*)::int AS works, coalesce(sum(quantity), 0)::int AS quantity,
            coalesce(sum(spent_baht), 0)::numeric(14,2)::text AS "spentBaht"
       FROM plan_work WHERE project_code = $1 AND division_code = $2
        AND done_on BETWEEN $3 AND $4 AND voided_at IS NULL`,
    [report.projectCode, report.divisionCode, report.startsOn, report.endsOn],
  );
  return row!;
}
