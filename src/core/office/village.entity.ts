import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A village (หมู่บ้าน) of the municipality [plan L426]. */
@Entity('village')
export class Village {
  @PrimaryColumn('integer')
  no!: number;

  @Column('text')
  name!: string;
}
