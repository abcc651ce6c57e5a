import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The last running number of a series in a calendar year (Buddhist era). */
@Entity('letter_counter')
export class LetterCounter {
  @PrimaryColumn('text')
  series: string;

  @PrimaryColumn('integer')
  year: number;

  @Column('integer')
  last: number;
}
