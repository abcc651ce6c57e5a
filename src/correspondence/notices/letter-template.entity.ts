import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Notice, Outcome } from './notice.entity.js';

/**
 * One version of a letter's template; rows never change, and the newest of a code counts.
 *
 * Triggers: append-only: `letter_template_append_only`, `letter_template_never_emptied`.
 */
@Entity('letter_template')
export class LetterTemplate {
  @PrimaryColumn('text')
  code: string;

  @PrimaryColumn('integer')
  version: number;

  @Column('text')
  kind: Notice['kind'];

  /** Null for any outcome. */
  @Column('text', { nullable: true })
  outcome: Outcome | null;

  /** The code of a category; null for any. */
  @Column('text', { name: 'category_code', nullable: true })
  category: string | null;

  @Column('boolean')
  restricted: boolean;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  /** The officer who wrote it; null for what the system came with. */
  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  createdAt: Date;
}
