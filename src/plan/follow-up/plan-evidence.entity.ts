import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * What shows that a work was done: a file that we keep, or a page elsewhere.
 *
 * Triggers: append-only: `plan_evidence_append_only`, `plan_evidence_never_emptied`.
 */
@Entity('plan_evidence')
export class PlanEvidence {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  workId: string;

  @Column('text')
  label: string;

  @Column('uuid', { nullable: true })
  fileId: string | null;

  @Column('text', { nullable: true })
  link: string | null;
}
