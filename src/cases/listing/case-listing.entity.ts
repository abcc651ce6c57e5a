import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Channel } from '../complaints/channel.js';
import type { Status } from '../complaints/status.rule.js';

/**
 * What lists ask of a complaint, in one row, so that a list reads its page by an index and no old case (ADR 36). The
 * database writes it when a transaction with such a fact commits: the view `case_listing_facts` says what it holds.
 * Nothing else writes it; `listing:rebuild` makes it anew, a self-check compares it with the facts.
 */
@Entity('case_listing')
export class CaseListing {
  @PrimaryColumn('uuid')
  matterId: string;

  @Column('boolean')
  restricted: boolean;

  /** The accounts of whom the case complains: they never see it. */
  @Column('uuid', { array: true })
  accused: string[];

  @Column('text', { nullable: true })
  divisionCode: string | null;

  /** Who is responsible; nobody where the officer's account was closed. */
  @Column('uuid', { nullable: true })
  officerId: string | null;

  @Column('text')
  status: Status;

  @Column('text')
  categoryCode: string;

  @Column('integer', { nullable: true })
  villageNo: number | null;

  @Column('text')
  channel: Channel;

  @Column('date')
  receivedOn: CivilDay;

  /** Of the newest period, as is `endedOn`; null for what is never owed an answer. */
  @Column('date', { nullable: true })
  dueOn: CivilDay | null;

  @Column('date', { nullable: true })
  endedOn: CivilDay | null;

  /** Of the first round, as are the two measures: the registers count them. */
  @Column('date', { nullable: true })
  firstDueOn: CivilDay | null;

  @Column('boolean', { nullable: true })
  firstAnsweredInTime: boolean | null;

  @Column('boolean', { nullable: true })
  firstResolvedInTime: boolean | null;

  /** Its place in the queue (queue-rank.sql): what is due first comes first, of the answered the newest. */
  @Column('integer')
  queueRank: number;

  /** Whether an officer linked it with a project of the plan, or said that it belongs to none. */
  @Column('boolean')
  planDecided: boolean;

  /** The type of the newest event that calls for an officer and had none since. */
  @Column('text', { nullable: true })
  news: string | null;

  /** Whether a letter came back to its writer. */
  @Column('boolean')
  sentBack: boolean;
}
