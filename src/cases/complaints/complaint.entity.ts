import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatterKind } from '../../core/office/category.entity.js';
import type { Channel } from './channel.js';
import type { Status } from './status.rule.js';

/**
 * What a citizen said. Its key is its matter's; who said it is stored encrypted in `complainant`.
 *
 * Triggers: makes suggestions due: `complaint_suggested`; makes its search text due: `complaint_search_due`,
 * `complaint_hidden_search_due`; lists follow it: `complaint_listed`, `complaint_change_listed`.
 */
@Entity('complaint')
export class Complaint {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { unique: true })
  number: string;

  @Column('text', { select: false })
  pinHmac: string;

  @Column('text')
  status: Status;

  @Column('text')
  categoryCode: string;

  @Column('text')
  kind: MatterKind;

  @Column('text')
  channel: Channel;

  @Column('text', { nullable: true })
  externalReference: string | null;

  /** Written at triage, at most 120 characters; until then pages show category and village. */
  @Column('text', { nullable: true })
  subject: string | null;

  @Column('text')
  description: string;

  @Column('text', { nullable: true })
  wantedOutcome: string | null;

  @Column('integer', { nullable: true })
  villageNo: number | null;

  @Column('text', { nullable: true })
  landmark: string | null;

  @Column('boolean')
  hideName: boolean;

  @Column('boolean')
  hasEmail: boolean;

  @Column('uuid', { nullable: true })
  enteredBy: string | null;

  @Column('text', { nullable: true })
  backdateReason: string | null;

  /** Normalised text for search (see search-text.rule). */
  @Column('text', { select: false })
  searchText: string;

  /** The same without messages and letters, for those who may not read the notes. */
  @Column('text', { select: false, default: '' })
  searchOpen: string;

  /** Whether a part changed and the search text did not yet. */
  @Column('boolean', { select: false, default: true })
  searchDue: boolean;
}
