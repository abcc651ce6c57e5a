import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Ground } from './suggestion.rule.js';

/** A project that the worker suggests for a matter; a decision about both removes it. */
@Entity('plan_suggestion')
export class PlanSuggestion {
  @PrimaryColumn('uuid')
  matterId: string;

  @PrimaryColumn('text')
  projectCode: string;

  /** Only orders; more is better. */
  @Column('real')
  score: number;

  /** Why; at least one. Words in it are also in the matter's text. */
  @Column('jsonb')
  grounds: Ground[];

  /** Whether nothing is decided about the matter: a decision ends that at once. */
  @Column('boolean')
  waiting: boolean;
}
