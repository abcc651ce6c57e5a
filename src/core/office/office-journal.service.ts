import { Injectable } from '@nestjs/common';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { OfficeEvent } from './office-event.entity.js';

/** The types of events in the office journal. */
export type OfficeEventType =
  | 'account_created'
  | 'account_closed'
  | 'account_reopened'
  | 'alarm_raised'
  | 'alarm_cleared'
  | 'holiday_set'
  | 'ladder_set'
  | 'mail_sent_again'
  | 'mail_settled'
  | 'password_set'
  | 'plan_imported'
  | 'plan_revised'
  | 'service_published'
  | 'service_set'
  | 'service_withdrawn'
  | 'setting_set'
  | 'template_revised'
  | 'order_entered'
  | 'order_revoked'
  | 'register_exported'
  | 'restricted_register_exported';

/** Events that would reveal restricted cases to those who read the journal. */
const UNTOLD: readonly OfficeEventType[] = ['restricted_register_exported'];

/** Events that Sipha records by itself, without an officer. */
export const NOBODYS_ACTS: readonly string[] = [
  'alarm_raised',
  'alarm_cleared',
] satisfies OfficeEventType[];

/** Writes and reads the office journal; every act of a person also writes a security line to the log. */
@Injectable()
export class OfficeJournalService {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Appends an event in the caller's transaction; `data` holds ids, codes, days and the office's own settings.
   */
  async append(
    manager: EntityManager,
    type: OfficeEventType,
    actorId: string | null,
    data: Record<string, unknown>,
  ): Promise<void> {
    await manager.insert(OfficeEvent, { id: uuidv7(), actorId, type, data } as object);
  }

  /** The newest events of one type, newest first. */
  latestOf(type: OfficeEventType, most: number): Promise<OfficeEvent[]> {
    const order = { at: 'DESC' } as const;
    return this.dataSource.manager.find(OfficeEvent, { where: { type }, order, take: most });
  }

  /** The newest events except those that reveal restricted cases, newest first. */
  latest(most: number): Promise<OfficeEvent[]> {
    const where = { type: Not(In([...UNTOLD])) };
    return this.dataSource.manager.find(OfficeEvent, { where, order: { at: 'DESC' }, take: most });
  }
}
