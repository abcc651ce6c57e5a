import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether a text is an internal note, a question to the citizen, their answer, or the reason of a move. */
type MessageKind = 'note' | 'question' | 'answer' | 'reason';

/**
 * A text about a complaint. Events refer to it by id, so that they stay free of personal data.
 *
 * Triggers: the complaint is found by it: `complaint_message_search_due`.
 */
@Entity('complaint_message')
export class ComplaintMessage {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  complaintId: string;

  @Column('text')
  kind: MessageKind;

  /** The officer who wrote it; null for the citizen. */
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @Column('text')
  body: string;

  @Column('timestamptz')
  at: Date;
}
