import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The states of a proposal. */
type ReleaseState = 'open' | 'confirmed' | 'refused';

/** A proposal to release a restricted case: made by one person, decided on by another. */
@Entity('release_proposal')
export class ReleaseProposal {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  matterId: string;

  /** The ordinary category that it would have. */
  @Column('text')
  categoryCode: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('text', { default: 'open' })
  state: ReleaseState;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;
}
