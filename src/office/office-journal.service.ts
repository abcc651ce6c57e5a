import { Injectable, Logger } from '@nestjs/common';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { SecurityLine } from '../platform/logging/security-line.js';
import { OfficeEvent } from './office-event.entity.js';

/** The kinds of facts in the office's journal. */
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

/** Facts that would tell of restricted cases to those who read the journal. */
const UNTOLD: readonly OfficeEventType[] = ['restricted_register_exported'];

/** What Sipha notes for itself: nobody's act. */
const NOBODYS: readonly OfficeEventType[] = ['alarm_raised', 'alarm_cleared'];

/** Writes and reads the office's journal; every act of a person has a security line besides. */
@Injectable()
export class OfficeJournal {
  private readonly log = new Logger('Security');

  constructor(private readonly dataSource: DataSource) {}

  /** Appends a fact in the caller's transaction; `data` holds ids, codes, days and the office's own settings. */
  async append(
    manager: EntityManager,
    type: OfficeEventType,
    actorId: string | null,
    data: Record<string, unknown>,
  ): Promise<void> {
    await manager.insert(OfficeEvent, { id: uuidv7(), actorId, type, data } as object);
    if (NOBODYS.includes(type)) return;
    const about = typeof data.id === 'string' ? data.id : '-';
    this.log.log(new SecurityLine('office_changed', { what: type, actor: actorId ?? '-', about }));
  }

  /** The newest facts of one kind, newest first. */
  latestOf(type: OfficeEventType, most: number): Promise<OfficeEvent[]> {
    const order = { at: 'DESC' } as const;
    return this.dataSource.manager.find(OfficeEvent, { where: { type }, order, take: most });
  }

  /** The newest facts but those that tell of restricted cases, newest first. */
  latest(most: number): Promise<OfficeEvent[]> {
    const where = { type: Not(In([...UNTOLD])) };
    return this.dataSource.manager.find(OfficeEvent, { where, order: { at: 'DESC' }, take: most });
  }
}
