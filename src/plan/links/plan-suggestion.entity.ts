import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A project suggested for an undecided matter, by the worker; a decision about the matter removes it. */
@Entity('plan_suggestion')
export class PlanSuggestion {
  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('text')
  projectCode: string;

  /** Only orders; more is better. */
  @Column('real')
  score: number;
}
