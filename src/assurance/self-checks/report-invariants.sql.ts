import type { Invariant } from './invariant.js';
import { eventTypes } from '../../cases/matters/event-catalogue.js';

/**
 * Every reporting period of a followed plan that has ended in Bangkok, by division: ticked quarters, or their
 * months where the project reports monthly, of projects that were in the plan until the period's end.
 */
const OWED = `SELECT p.fiscal_year, j.code AS project_code, d.code AS division_code,
    CASE s.months WHEN 3 THEN 'quarter' ELSE 'month' END AS reporting_period_kind, s.no AS reporting_period_no, s.ends_on
  FROM plan p JOIN plan_project j ON j.fiscal_year = p.fiscal_year
  JOIN division d ON j.every_division OR d.code = ANY (j.division_codes)
  CROSS JOIN LATERAL (SELECT n AS no, months,
      (make_date(p.fiscal_year - 544, 10, 1) + make_interval(months => months * n))::date - 1 AS ends_on
    FROM (SELECT CASE j.report_every WHEN 'month' THEN 1 ELSE 3 END AS months) every
    CROSS JOIN LATERAL generate_series(1, 12 / months) n
    WHERE j.quarters[(n - 1) * months / 3 + 1]) s
 WHERE s.ends_on >= p.followed_from AND s.ends_on >= coalesce(j.followed_from, s.ends_on)
   AND (s.ends_on + 1)::timestamp AT TIME ZONE 'Asia/Bangkok' < clock_timestamp() - interval '10 minutes'
   AND (j.withdrawn_on IS NULL OR j.withdrawn_on > s.ends_on)
   AND p.loaded_at < clock_timestamp() - interval '10 minutes'
   AND NOT EXISTS (SELECT 1 FROM plan_revision v WHERE v.fiscal_year = p.fiscal_year
         AND v.at > clock_timestamp() - interval '10 minutes')`;

/** The invariants of the plan's reports, which are matters with the same deadlines as complaints. */
export const REPORT_INVARIANTS: readonly Invariant[] = [
  {
    code: 'report_owed',
    promise: 'every planned span that has ended has its report, of each responsible division',
    breaches: `SELECT o.project_code || ' ' || o.reporting_period_kind || ' ' || o.reporting_period_no || ' ' || o.division_code AS what
      FROM (${OWED}) o WHERE NOT EXISTS (SELECT 1 FROM plan_report r WHERE r.project_code = o.project_code
        AND r.division_code = o.division_code AND r.reporting_period_kind = o.reporting_period_kind AND r.reporting_period_no = o.reporting_period_no)`,
  },
  {
    code: 'report_period',
    promise: 'every report on the plan is owed from the last day of its quarter or month',
    breaches: `SELECT m.reference AS what FROM plan_report r JOIN matter m ON m.id = r.id
      WHERE m.kind <> 'plan_report' OR NOT EXISTS (SELECT 1 FROM period p WHERE p.matter_id = r.id
        AND p.opened_by = 'reporting_period_end' AND p.opened_on = r.ends_on)
      UNION ALL SELECT m.reference FROM matter m WHERE m.kind = 'plan_report'
        AND NOT EXISTS (SELECT 1 FROM plan_report r WHERE r.id = m.id)`,
  },
  {
    code: 'ended_by_report',
    promise: 'the period of a report ended when it was reported, and not otherwise',
    breaches: `SELECT m.reference AS what FROM plan_report r JOIN matter m ON m.id = r.id
      JOIN period p ON p.matter_id = r.id
      WHERE (p.ended_by IS DISTINCT FROM CASE WHEN r.reported_at IS NOT NULL THEN 'report' END)
         OR (r.reported_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM matter_event e
               WHERE e.matter_id = r.id AND e.type = ${eventTypes('plan_reported')}))`,
  },
];
