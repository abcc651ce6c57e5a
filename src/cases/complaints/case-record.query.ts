import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../core/accounts/role.js';
import type { EventType } from '../matters/event-catalogue.js';
import { MatterEvent, type AnyMatterEvent } from '../matters/matter-event.entity.js';
import { MatterRound } from '../matters/matter-round.entity.js';
import { Matter } from '../matters/matter.entity.js';
import { Period } from '../matters/period.entity.js';
import { ComplaintMessage } from './complaint-message.entity.js';
import { Complaint } from './complaint.entity.js';
import { LEARNT_OUTCOMES } from './identity-access.rule.js';

/** Everything stored about one complaint except who complained. */
export interface CaseRecord {
  complaint: Complaint;
  matter: Matter;
  /** Oldest first; the last one is open or the newest that ended. Empty where no answer is owed. */
  periods: Period[];
  rounds: MatterRound[];
  /** Oldest first. */
  events: AnyMatterEvent[];
  messages: Map<string, ComplaintMessage>;
  accusedIds: string[];
  /** When somebody was shown who complained, and in which role; newest first. */
  looks: IdentityLook[];
}

/** That an officer was shown who complained. */
export interface IdentityLook {
  at: Date;
  role: Role;
}

const LOOKS = `SELECT l.at, a.role FROM identity_access l JOIN account a ON a.id = l.account_id
  WHERE l.complaint_id = $1 AND l.outcome IN (${LEARNT_OUTCOMES}) ORDER BY l.at DESC, l.id DESC`;

/** The text of the newest event of a type, or null. */
export function latestText(
  { events, messages }: Pick<CaseRecord, 'events' | 'messages'>,
  type: EventType,
): string | null {
  const latest = events.findLast((event) => event.type === type);
  const id = latest && 'messageId' in latest.data ? latest.data.messageId : undefined;
  return (id !== undefined && messages.get(id)?.body) || null;
}

/** Reads the whole record of a complaint; the caller has checked access. */
@Injectable()
export class CaseRecordQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The complaint's record by its key (a uuid). */
  async read(id: string): Promise<CaseRecord> {
    const manager = this.dataSource.manager;
    const [complaint, matter, periods, rounds, events, messages, accused, looks] =
      await Promise.all([
        manager.findOneByOrFail(Complaint, { id }),
        manager.findOneByOrFail(Matter, { id }),
        manager.find(Period, { where: { matterId: id }, order: { round: 'ASC', no: 'ASC' } }),
        manager.find(MatterRound, { where: { matterId: id }, order: { round: 'ASC' } }),
        manager.find(MatterEvent, { where: { matterId: id }, order: { seq: 'ASC' } }),
        manager.findBy(ComplaintMessage, { complaintId: id }),
        manager.query<{ account_id: string }[]>(
          'SELECT account_id FROM matter_conflict WHERE matter_id = $1',
          [id],
        ),
        manager.query<IdentityLook[]>(LOOKS, [id]),
      ]);
    const byId = new Map(messages.map((message) => [message.id, message]));
    const accusedIds = accused.map((row) => row.account_id);
    return {
      complaint,
      matter,
      periods,
      rounds,
      messages: byId,
      accusedIds,
      looks,
      events: events as AnyMatterEvent[],
    };
  }
}
