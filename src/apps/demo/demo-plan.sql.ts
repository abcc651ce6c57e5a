/** Copies the plan of 2565 into the demo's year; $1 is the year, $2 the first followed day, $3 the title. */
export const COPY_PLAN = [
  `INSERT INTO plan (fiscal_year, document, starts_on, ends_on, followed_from)
   SELECT $1::int, document || jsonb_build_object('title', $3::text, 'fiscalYear', $1::int,
       'startsOn', make_date($1::int - 544, 10, 1), 'endsOn', make_date($1::int - 543, 9, 30)),
     make_date($1::int - 544, 10, 1), make_date($1::int - 543, 9, 30), $2::date
     FROM plan WHERE fiscal_year = 2565`,
  `INSERT INTO plan_dimension (fiscal_year, no, name)
   SELECT $1::int, no, name FROM plan_dimension
    WHERE fiscal_year = 2565 AND $2::date IS NOT NULL AND $3::text IS NOT NULL`,
  `INSERT INTO strategy (fiscal_year, no, name, dimension_no, objectives)
   SELECT $1::int, no, name, dimension_no, (SELECT jsonb_agg(o - 'sourceLine') FROM
       jsonb_array_elements(objectives) o) FROM strategy
    WHERE fiscal_year = 2565 AND $2::date IS NOT NULL AND $3::text IS NOT NULL`,
  `INSERT INTO plan_mission (fiscal_year, no, dimension_no, title, items)
   SELECT $1::int, no, dimension_no, title, coalesce((SELECT jsonb_agg(i - 'sourceLine') FROM
       jsonb_array_elements(items) i), '[]') FROM plan_mission
    WHERE fiscal_year = 2565 AND $2::date IS NOT NULL AND $3::text IS NOT NULL`,
  `INSERT INTO plan_project (code, fiscal_year, strategy_no, dimension_no, item_no, title, kind, unit,
     quantity, budget_baht, indicator, outcome, quarters, division_label, division_codes, every_division,
     notes, report_every, computed)
   SELECT replace(code, '2565', $1::int::text), $1::int, strategy_no, dimension_no, item_no, title, kind,
     unit, quantity, budget_baht, indicator, outcome, quarters, division_label, division_codes,
     every_division, '', report_every, computed FROM plan_project
    WHERE fiscal_year = 2565 AND $2::date IS NOT NULL AND $3::text IS NOT NULL`,
] as const;
