import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried in a window of time; the bucket is a keyed hash, never an address. */
@Entity('rate_count')
export class RateCount {
  @PrimaryColumn('text')
  bucket: string;

  @PrimaryColumn('timestamptz')
  windowStart: Date;

  @Column('integer')
  hits: number;
}
