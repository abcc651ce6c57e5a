import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word, or two that follow each other, of recent complaints, spelt as it is searched. */
@Entity('search_word')
export class SearchWord {
  @PrimaryColumn('text')
  word: string;

  /** As one of the complaints spells it. */
  @Column('text')
  spelling: string;

  /** In how many of the complaints looked through it stands. */
  @Column('integer')
  cases: number;
}
