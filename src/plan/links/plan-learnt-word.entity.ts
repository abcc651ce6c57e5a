import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LearntWord } from './learnt-words.rule.js';

/** A word that speaks for a project, learnt from what officers linked; of unrestricted cases only. */
@Entity('plan_learnt_word')
export class PlanLearntWord implements LearntWord {
  @PrimaryColumn('text')
  projectCode: string;

  @PrimaryColumn('text')
  word: string;

  @Column('integer')
  cases: number;
}
