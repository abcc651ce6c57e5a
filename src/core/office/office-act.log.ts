import { Injectable, Logger } from '@nestjs/common';
import {
  DataSource,
  type EntitySubscriberInterface,
  type InsertEvent,
  type QueryRunner,
} from 'typeorm';
import { SecurityLine } from '../../platform/logging/security-line.js';
import { OfficeEvent } from './office-event.entity.js';
import { NOBODYS_ACTS } from './office-journal.service.js';

interface InTransaction {
  readonly queryRunner: QueryRunner;
}

/**
 * Writes a security line for each act of a person in the journal, once it is committed: what was undone was not
 * done.
 */
@Injectable()
export class OfficeActLog implements EntitySubscriberInterface<OfficeEvent> {
  private readonly log = new Logger('Security');
  private readonly uncommitted = new WeakMap<QueryRunner, SecurityLine[]>();

  constructor(dataSource: DataSource) {
    dataSource.subscribers.push(this);
  }

  listenTo(): typeof OfficeEvent {
    return OfficeEvent;
  }

  afterInsert({ entity, queryRunner }: InsertEvent<OfficeEvent>): void {
    const { type, actorId, data } = entity;
    if (NOBODYS_ACTS.includes(type)) return;
    const about = typeof data['id'] === 'string' ? data['id'] : '-';
    const line = new SecurityLine('office_changed', { what: type, actor: actorId ?? '-', about });
    this.uncommitted.set(queryRunner, [...(this.uncommitted.get(queryRunner) ?? []), line]);
  }

  afterTransactionCommit({ queryRunner }: InTransaction): void {
    if (queryRunner.isTransactionActive) return;
    for (const line of this.uncommitted.get(queryRunner) ?? []) this.log.log(line);
    this.uncommitted.delete(queryRunner);
  }

  afterTransactionRollback({ queryRunner }: InTransaction): void {
    if (!queryRunner.isTransactionActive) this.uncommitted.delete(queryRunner);
  }
}
