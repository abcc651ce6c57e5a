import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BulkActName, BulkInput } from './bulk-acts.js';

/** For how long the button that takes a bulk back stands, in milliseconds after its end. */
export const BULK_UNDO_MS = 30_000;

/** One act on several cases: asked for, told what it needs, confirmed, ended, perhaps taken back. */
@Entity('bulk_order')
export class BulkOrder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  accountId: string;

  @Column('text')
  act: BulkActName;

  /** What is done to each; null until the officer said. */
  @Column('jsonb', { nullable: true })
  input: BulkInput | null;

  @Column('timestamptz')
  askedAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  undoneAt: Date | null;
}
