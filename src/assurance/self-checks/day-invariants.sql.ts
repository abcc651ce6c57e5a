import type { Invariant } from './invariant.js';

/** Every stored day, by table: how a row is named, and its columns. */
const KEPT_DAYS: Readonly<Record<string, readonly [name: string, ...columns: string[]]>> = {
  holiday: ['day::text', 'day', 'decided_on'],
  matter: ['reference', 'received_on'],
  matter_round: ['matter_id::text', 'first_due_on', 'answered_on', 'resolved_on'],
  notice: ['id::text', 'letter_on', 'delivered_on', 'returned_on', 'voided_on'],
  period: ['id::text', 'opened_on', 'due_on', 'ended_on'],
  plan: ['fiscal_year::text', 'starts_on', 'ends_on', 'followed_from'],
  plan_link: ['project_code', 'received_on'],
  plan_project: ['code', 'withdrawn_on', 'followed_from'],
  plan_report: ['project_code', 'starts_on', 'ends_on'],
  plan_revision: ['fiscal_year::text', 'revised_on'],
  plan_work: ['project_code', 'done_on'],
  service: ['code', 'published_on', 'withdrawn_on'],
  signing_order: ['order_number', 'ordered_on', 'starts_on', 'ends_on', 'revoked_on'],
};

const OUTSIDE = `NOT BETWEEN '1900-01-01' AND '2399-12-31'`;

const IN_TABLES = Object.entries(KEPT_DAYS).map(
  ([table, [name, ...columns]]) =>
    `SELECT '${table} ' || ${name} AS what FROM ${table}
      WHERE ${columns.map((column) => `${column} ${OUTSIDE}`).join(' OR ')}`,
);

const IN_SETTINGS = `SELECT 'office_setting ' || key AS what FROM office_setting
  WHERE (CASE WHEN key IN ('procedure_published_on', 'channels_open') THEN value::text END)
    ~ '"(2[4-9]|[3-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}"'`;

/** Days were once taken with Buddhist years, and stay until somebody mends them. */
export const DAY_INVARIANTS: readonly Invariant[] = [
  {
    code: 'christian_years',
    promise: 'every day that is kept is one of a Christian year',
    breaches: [...IN_TABLES, IN_SETTINGS].join(' UNION ALL '),
  },
];
