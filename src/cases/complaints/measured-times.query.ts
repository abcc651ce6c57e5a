import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { FEWEST_TOLD } from './few-cases.rule.js';
import type { MeasuredStep } from '../../core/office/public-service-step.entity.js';
import { eventTypes } from '../matters/event-catalogue.js';

/** The median number of civil days from receipt to a step. */
interface MeasuredTime {
  /** Null for fewer than five complaints. */
  days: number | null;
}

/** Steps that were reached in so many months are measured. */
export const MEASURED_MONTHS = 12;

/** The measured time of each recorded step. */
type MeasuredTimes = Readonly<Record<MeasuredStep, MeasuredTime>>;

interface Row {
  step: MeasuredStep;
  cases: number;
  days: number;
}

/** Measures how fast complaints are worked on; restricted ones are not among them. */
@Injectable()
export class MeasuredTimesQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Civil days from receipt to each step that was reached in the MEASURED_MONTHS through the day. */
  async through(today: CivilDay): Promise<MeasuredTimes> {
    // percentile_disc is a day that one complaint really took: half of them needed no more.
    const rows = await this.dataSource.query<Row[]>(
      `WITH told AS (
         SELECT m.id, m.received_on, r.answered_on, r.resolved_on
           FROM matter m JOIN complaint c ON c.id = m.id
           JOIN matter_round r ON r.matter_id = m.id AND r.round = 1
          WHERE NOT m.restricted),
       moved AS (
         SELECT e.matter_id, e.type, (min(e.at) AT TIME ZONE 'Asia/Bangkok')::date AS day
           FROM matter_event e WHERE e.type IN (${eventTypes('officer_assigned', 'work_started')})
          GROUP BY e.matter_id, e.type),
       reached AS (
         SELECT CASE moved.type WHEN ${eventTypes('work_started')} THEN 'started' ELSE 'assigned' END AS step,
                told.received_on, moved.day FROM told JOIN moved ON moved.matter_id = told.id
         UNION ALL SELECT 'answered', received_on, answered_on FROM told
         UNION ALL SELECT 'resolved', received_on, resolved_on FROM told)
       SELECT step, count(*)::int AS cases,
              percentile_disc(0.5) WITHIN GROUP (ORDER BY day - received_on)::int AS days
         FROM reached
        WHERE day > $1::date - interval '${MEASURED_MONTHS} months' AND day <= $1::date
        GROUP BY step`,
      [today],
    );
    const of = (step: MeasuredStep): MeasuredTime => {
      const row = rows.find((one) => one.step === step);
      return { days: row && row.cases >= FEWEST_TOLD ? row.days : null };
    };
    return {
      assigned: of('assigned'),
      started: of('started'),
      answered: of('answered'),
      resolved: of('resolved'),
    };
  }
}
