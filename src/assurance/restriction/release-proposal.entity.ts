import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The states of a proposal. */
type ReleaseState = 'open' | 'confirmed' | 'refused';

/** A proposal to release a restricted case: made by one person, decided on by another. */
@Entity('release_proposal')
export class ReleaseProposal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'matter_id' })
  matterId: string;

  /** The ordinary category that it would have. */
  @Column('text', { name: 'category_code' })
  categoryCode: string;

  @Column('text')
  reason: string;

  @Column('uuid', { name: 'proposed_by' })
  proposedBy: string;

  @Column('timestamptz', { name: 'proposed_at' })
  proposedAt: Date;

  @Column('text', { default: 'open' })
  state: ReleaseState;

  @Column('uuid', { name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt: Date | null;
}
