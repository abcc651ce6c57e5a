import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Letters printed together as one PDF, by the worker; the file is deleted after a day. */
@Entity('print_batch')
export class PrintBatch {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @Column('timestamptz', { name: 'requested_at', default: () => 'clock_timestamp()' })
  requestedAt: Date;

  /** In the order in which they are printed. */
  @Column('uuid', { name: 'notice_ids', array: true })
  noticeIds: string[];

  /** Of these the letters that could not be joined with the others; they are printed one by one. */
  @Column('uuid', { name: 'refused_ids', array: true, default: () => "'{}'" })
  refusedIds: string[];

  /** How many letters are done. */
  @Column('integer', { default: 0 })
  done: number;

  @Column('text', { default: 'waiting' })
  state: 'waiting' | 'printing' | 'ready' | 'failed';

  @Column('timestamptz', { name: 'lease_until', nullable: true })
  leaseUntil: Date | null;

  @Column('uuid', { name: 'file_id', nullable: true })
  fileId: string | null;
}
