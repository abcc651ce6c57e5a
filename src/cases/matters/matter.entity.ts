import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';

/**
 * A matter (เรื่อง): whatever owes an answer by a day. A complaint's key is its matter's.
 *
 * Triggers: another division makes suggestions due: `matter_suggested`; a restriction deletes what was typed and not
 * sent: `matter_restricted_unsent`; another day of receipt moves its links to the plan: `matter_received_moved`;
 * lists follow it: `matter_listed`, `matter_change_listed`; another officer makes the search text due:
 * `matter_search_due`; a restriction takes away the keys by which its complainant is found:
 * `matter_restricted_unkeyed`.
 */
@Entity('matter')
export class Matter {
  @PrimaryColumn('uuid')
  id: string;

  /** The number people call it by; for a complaint, the complaint number. */
  @Column('text', { unique: true })
  reference: string;

  /**
   * What owes the answer; a complaint's or a report's key is its matter's. What was a complaint and was taken back
   * with its import owes none.
   */
  @Column('text', { default: 'complaint' })
  kind: 'complaint' | 'plan_report' | 'taken_back';

  @Column('boolean')
  restricted: boolean;

  @Column('text', { nullable: true })
  divisionCode: string | null;

  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('timestamptz')
  receivedAt: Date;

  /** Civil day in Asia/Bangkok from which the fifteen days are counted. */
  @Column('date')
  receivedOn: CivilDay;

  /** Rises with every officer's decision; a form that carries an older one is refused. */
  @Column('integer', { default: 1 })
  version: number;

  /** The sequence number of its newest event; events are gapless per matter. */
  @Column('integer', { default: 0 })
  lastSeq: number;
}
