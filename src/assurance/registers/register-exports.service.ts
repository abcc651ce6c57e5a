import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { incomingColumnsOf } from './incoming-columns.js';
import { OUTGOING_COLUMNS } from './outgoing-columns.js';
import { fieldsOf, type RegisterFilter, type RegisterKind } from './register-filter.rule.js';
import type { RegisterColumn } from './register-cell.js';
import { RegisterCsv } from './register-csv.js';
import type { RegisterFile, RegisterFormat } from './register-file.js';
import { RegisterXlsx } from './register-xlsx.js';
import { RegistersQuery, type RegisterRows } from './registers.query.js';

const WRITERS = { csv: RegisterCsv, xlsx: RegisterXlsx } as const;

/** What to export, and in which format. */
interface RegisterOrder {
  readonly kind: RegisterKind;
  readonly format: RegisterFormat;
  readonly filter: RegisterFilter;
}

const isRestricted = ({ role }: Pick<Actor, 'role'>): boolean => role === 'misconduct_officer';

/** The name of the file: register, whether restricted, fiscal year, part, and whose cases. */
export function exportName(
  actor: Pick<Actor, 'role'>,
  { kind, filter, format }: RegisterOrder,
): string {
  const { reportingPeriod, cases } = filter;
  const parts = [
    `sipha-${kind}-${isRestricted(actor) ? 'restricted-' : ''}${reportingPeriod.year}`,
    ...(reportingPeriod.part === 'year' ? [] : [reportingPeriod.part]),
    ...(cases === 'all' ? [] : [cases]),
  ];
  return `${parts.join('-')}.${format}`;
}

/** Exports the registers as files, and records every export in the office journal. */
@Injectable()
export class RegisterExportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registers: RegistersQuery,
    private readonly journal: OfficeJournalService,
    private readonly clock: Clock,
  ) {}

  /** The whole register as a file, in pieces; all its rows are of one moment. */
  make(actor: Actor, order: RegisterOrder): Promise<Buffer[]> {
    const today = bangkokDayOf(this.clock.now());
    return this.dataSource.transaction('REPEATABLE READ', (manager) =>
      order.kind === 'incoming'
        ? this.write(manager, actor, { ...order, kind: 'incoming' }, incomingColumnsOf(today))
        : this.write(manager, actor, { ...order, kind: 'outgoing' }, OUTGOING_COLUMNS),
    );
  }

  private async write<K extends RegisterKind>(
    manager: EntityManager,
    actor: Actor,
    order: RegisterOrder & { readonly kind: K },
    columns: readonly RegisterColumn<RegisterRows[K]>[],
  ): Promise<Buffer[]> {
    const file: RegisterFile = new WRITERS[order.format](columns);
    let count = 0;
    for await (const rows of this.registers.batches(manager, order.kind, actor, order.filter)) {
      file.add(rows.map((row) => columns.map(({ cell }) => cell(row))));
      count += rows.length;
    }
    await this.record(manager, actor, order, count);
    return file.end();
  }

  /** The register of restricted cases is recorded as a type of its own, which the system's page does not show. */
  private record(
    manager: EntityManager,
    actor: Actor,
    { kind, format, filter }: RegisterOrder,
    rows: number,
  ): Promise<void> {
    const type = isRestricted(actor) ? 'restricted_register_exported' : 'register_exported';
    const data = { register: kind, format, ...fieldsOf(filter), rows };
    return this.journal.append(manager, type, actor.id, data);
  }
}
