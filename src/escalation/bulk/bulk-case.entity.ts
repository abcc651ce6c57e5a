import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BeforeBulk } from './bulk-acts.js';

/** A case of a bulk and what became of it; `kept` is one that could not be taken back. */
@Entity('bulk_case')
export class BulkCase {
  @PrimaryColumn('uuid')
  orderId: string;

  @PrimaryColumn('uuid')
  matterId: string;

  /** Its place in the list that it was chosen from, counted from 1. */
  @Column('integer')
  place: number;

  @Column('text')
  state: 'waiting' | 'done' | 'refused' | 'undone' | 'kept';

  /** The matter's version when it was chosen; once it is done, that which the bulk left. */
  @Column('integer')
  version: number;

  /** How the case was before; null until it is done. */
  @Column('jsonb', { nullable: true })
  before: BeforeBulk | null;

  /** The key of the words why it was refused, or kept. */
  @Column('text', { nullable: true })
  refusal: string | null;
}
