import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The ladders: restricted cases never reach anybody outside their own; reports on the plan have one too. */
export const LADDER_NAMES = ['ordinary', 'restricted', 'report'] as const;

export type LadderName = (typeof LADDER_NAMES)[number];

/** What a step's days are counted from. */
export type LadderAnchor = 'before_due' | 'last_working_day' | 'after_due';

/** A step of an escalation ladder as the office edits it; it has the shape of the rule's step. */
@Entity('ladder_step')
export class LadderStepRow {
  @PrimaryColumn('text')
  ladder!: LadderName;

  @PrimaryColumn('text')
  code!: string;

  /** 0 for a reminder, 1 to 3 once overdue; each level at most once a ladder. */
  @Column('integer')
  level!: number;

  @Column('text')
  anchor!: LadderAnchor;

  /** Calendar days before or after the anchor. */
  @Column('integer')
  days!: number;

  /** Codes of roles and contacts, such as `division_head` or `outside_body`. */
  @Column('text', { array: true })
  recipients!: string[];
}
