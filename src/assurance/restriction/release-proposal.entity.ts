import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a proposal stands. */
type ReleaseState = 'open' | 'confirmed' | 'refused';

/** That a restricted case be released: proposed by one person, decided on by another. */
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
