import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A village (หมู่บ้าน) of the municipality [plan L426].
 *
 * Triggers: another name makes search texts due: `village_search_due`; processes read it again: `village_reference`.
 */
@Entity('village')
export class Village {
  @PrimaryColumn('integer')
  no!: number;

  @Column('text')
  name!: string;
}
