import type { EntityManager } from 'typeorm';
import type { PlanReport } from './plan-report.entity.js';

/** The sums of the works of a reporting period, without voided ones. Baht as text, so that nothing is rounded. */
export interface ReportingPeriodFigures {
  works: number;
  quantity: number;
  spentBaht: string;
}

/** Sums the works that a report covers. */
export async function figuresOf(
  manager: EntityManager,
  report: Pick<PlanReport, 'projectCode' | 'divisionCode' | 'startsOn' | 'endsOn'>,
): Promise<ReportingPeriodFigures> {
  const [row] = await manager.query<ReportingPeriodFigures[]>(
    `SELECT count(*)::int AS works, coalesce(sum(quantity), 0)::int AS quantity,
            coalesce(sum(spent_baht), 0)::numeric(14,2)::text AS "spentBaht"
       FROM plan_work WHERE project_code = $1 AND division_code = $2
        AND done_on BETWEEN $3 AND $4 AND voided_at IS NULL`,
    [report.projectCode, report.divisionCode, report.startsOn, report.endsOn],
  );
  return row!;
}
