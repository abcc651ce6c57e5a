import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter that waits for new suggestions; the database's triggers insert it. */
@Entity('suggestion_due')
export class SuggestionDue {
  @PrimaryColumn('uuid')
  matterId: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  since: Date;
}
