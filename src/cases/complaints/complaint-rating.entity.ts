import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How satisfied the sender was with a round's result, 1 to 5; a score alone, no words [plan L397]. */
@Entity('complaint_rating')
export class ComplaintRating {
  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('integer')
  round: number;

  @Column('integer')
  score: number;

  /** When the score was last given. */
  @Column('timestamptz')
  ratedAt: Date;
}
