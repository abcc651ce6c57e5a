import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The kinds of submission; all but a compliment owe a written answer in 15 days. */
export type MatterKind =
  'grievance' | 'complaint' | 'misconduct' | 'suggestion' | 'compliment' | 'enquiry';

/**
 * What a complaint is about, and the division that answers for it.
 *
 * Triggers: another name makes search texts due: `category_search_due`; processes read it again: `category_reference`.
 */
@Entity('category')
export class Category {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  name!: string;

  /** Its plain-language group on the form. */
  @Column('text')
  groupCode!: string;

  @Column('text')
  divisionCode!: string;

  @Column('text')
  kind!: MatterKind;

  /** True for the misconduct track, which only the officers named for it see [plan L280]. */
  @Column('boolean')
  restricted!: boolean;

  /** Labels of public Traffy Fondue data that fall here; they only score the routing. */
  @Column('text', { array: true, default: [] })
  traffyLabels!: string[];

  @Column('integer')
  sort!: number;
}
