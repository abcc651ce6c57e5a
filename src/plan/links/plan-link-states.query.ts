import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** The complaints of a fiscal year by what was decided about the plan; undecided is a state of its own. */
export interface LinkStates {
  linked: number;
  unrelated: number;
  undecided: number;
}

const STATES = `WITH y AS (SELECT starts_on, ends_on FROM plan WHERE fiscal_year = $1),
  received AS (SELECT count(*)::int AS n FROM matter m, y WHERE m.kind = 'complaint'
    AND m.received_on BETWEEN y.starts_on AND y.ends_on AND m.restricted = $2),
  linked AS (SELECT count(*)::int AS n FROM (SELECT DISTINCT l.matter_id FROM plan_link l, y
    WHERE l.state = 'confirmed' AND l.received_on BETWEEN y.starts_on AND y.ends_on) d
    JOIN matter m ON m.id = d.matter_id AND m.restricted = $2),
  unrelated AS (SELECT count(*)::int AS n FROM plan_unrelated u JOIN matter m ON m.id = u.matter_id, y
    WHERE u.removed_at IS NULL AND m.received_on BETWEEN y.starts_on AND y.ends_on
      AND m.restricted = $2)
  SELECT linked.n AS linked, unrelated.n AS unrelated, received.n - linked.n - unrelated.n AS undecided
    FROM received, linked, unrelated`;

/** Counts what was decided about the plan. */
@Injectable()
export class PlanLinkStatesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** A fiscal year's complaints: an insider's restricted ones, everybody else's others. */
  async ofYear(fiscalYear: number, insider: boolean): Promise<LinkStates> {
    const [row] = await this.dataSource.query<LinkStates[]>(STATES, [fiscalYear, insider]);
    return row!;
  }
}
