import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What Sipha itself records of a complaint, each counted in civil days from the day of receipt. */
export const MEASURED_STEPS = ['assigned', 'started', 'answered', 'resolved'] as const;

/** One of the recorded steps. */
export type MeasuredStep = (typeof MEASURED_STEPS)[number];

/** A step of a published service. */
@Entity('service_step')
export class PublicServiceStep {
  @PrimaryColumn('text')
  serviceCode!: string;

  @PrimaryColumn('integer')
  no!: number;

  @Column('text')
  name!: string;

  /** The days promised, counted from the day of receipt; 0 is the same day. */
  @Column('integer')
  days!: number;

  /** The recorded step whose times stand beside the promise; null where Sipha records none. */
  @Column('text', { nullable: true })
  measured!: MeasuredStep | null;
}
