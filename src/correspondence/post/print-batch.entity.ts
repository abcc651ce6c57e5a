import { Column, Entity, PrimaryColumn } from 'typeorm';

/** For how many days the file of letters printed together is kept. */
export const BATCH_KEPT_DAYS = 1;

/** Letters printed together as one PDF, by the worker; the file is deleted after BATCH_KEPT_DAYS. */
@Entity('print_batch')
export class PrintBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  requestedBy: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  requestedAt: Date;

  /** In the order in which they are printed. */
  @Column('uuid', { array: true })
  noticeIds: string[];

  /** Of these the letters that could not be joined with the others; they are printed one by one. */
  @Column('uuid', { array: true, default: () => "'{}'" })
  refusedIds: string[];

  /** How many letters are done. */
  @Column('integer', { default: 0 })
  done: number;

  @Column('text', { default: 'waiting' })
  state: 'waiting' | 'printing' | 'ready' | 'failed';

  @Column('timestamptz', { nullable: true })
  leaseUntil: Date | null;

  @Column('uuid', { nullable: true })
  fileId: string | null;
}
