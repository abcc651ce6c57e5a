import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import { bangkokDayOf } from '../../core/calendar/civil-day.js';
import { OfficeJournal } from '../../core/office/office-journal.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { incomingColumnsOf } from './incoming-columns.js';
import { OUTGOING_COLUMNS } from './outgoing-columns.js';
import { fieldsOf, type RegisterAsk, type RegisterKind } from './register-ask.rule.js';
import type { RegisterColumn } from './register-cell.js';
import { RegisterCsv } from './register-csv.js';
import type { RegisterFile, RegisterFormat } from './register-file.js';
import { RegisterXlsx } from './register-xlsx.js';
import { Registers, type RegisterRows } from './registers.query.js';

const WRITERS = { csv: RegisterCsv, xlsx: RegisterXlsx } as const;

/** What leaves the house. */
interface RegisterOrder {
  readonly kind: RegisterKind;
  readonly format: RegisterFormat;
  readonly ask: RegisterAsk;
}

const isRestricted = ({ role }: Pick<Actor, 'role'>): boolean => role === 'misconduct_officer';

/** The name of the file: register, whether restricted, fiscal year, part, and whose cases. */
export function exportName(
  actor: Pick<Actor, 'role'>,
  { kind, ask, format }: RegisterOrder,
): string {
  const { span, cases } = ask;
  const parts = [
    `sipha-${kind}-${isRestricted(actor) ? 'restricted-' : ''}${span.year}`,
    ...(span.part === 'year' ? [] : [span.part]),
    ...(cases === 'all' ? [] : [cases]),
  ];
  return `${parts.join('-')}.${format}`;
}

/** Writes the registers as files, and every file into the office's journal. */
@Injectable()
export class RegisterExports {
  constructor(
    private readonly dataSource: DataSource,
    private readonly registers: Registers,
    private readonly journal: OfficeJournal,
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
    for await (const rows of this.registers.batches(manager, order.kind, actor, order.ask)) {
      file.add(rows.map((row) => columns.map(({ cell }) => cell(row))));
      count += rows.length;
    }
    await this.record(manager, actor, order, count);
    return file.end();
  }

  /** The register of restricted cases is recorded as a kind of its own, which the system's page does not show. */
  private record(
    manager: EntityManager,
    actor: Actor,
    { kind, format, ask }: RegisterOrder,
    rows: number,
  ): Promise<void> {
    const type = isRestricted(actor) ? 'restricted_register_exported' : 'register_exported';
    const data = { register: kind, format, ...fieldsOf(ask), rows };
    return this.journal.append(manager, type, actor.id, data);
  }
}
