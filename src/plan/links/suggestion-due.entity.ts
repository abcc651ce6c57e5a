import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter that waits to be suggested anew; the database's triggers put it here. */
@Entity('suggestion_due')
export class SuggestionDue {
  @PrimaryColumn('uuid', { name: 'matter_id' })
  matterId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  since: Date;
}
