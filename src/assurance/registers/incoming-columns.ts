import type { CivilDay } from '../../core/calendar/civil-day.js';
import {
  CHANNEL_WORDS,
  KIND_WORDS,
  STATUS_WORDS,
} from '../../cases/complaints/complaint.messages.js';
import type { IncomingRow } from './incoming-register.sql.js';
import { dayCell, type RegisterCell, type RegisterColumn } from './register-cell.js';
import { measureOf } from './register-measure.rule.js';
import { incomingColumns as titles, MEASURE_WORDS } from './registers.messages.js';

/** The columns of the incoming register on a day. */
export function incomingColumnsOf(today: CivilDay): RegisterColumn<IncomingRow>[] {
  const column = (
    name: keyof typeof titles,
    width: number,
    cell: (row: IncomingRow) => RegisterCell,
  ): RegisterColumn<IncomingRow> => ({ title: titles[name], width, cell });
  const measure = (row: IncomingRow, inTime: boolean | null): string =>
    MEASURE_WORDS[measureOf(inTime, row.firstDueOn, today)];
  return [
    column('number', 16, (row) => row.number),
    column('receivedOn', 12, (row) => dayCell(row.receivedOn)),
    column('channel', 16, (row) => CHANNEL_WORDS[row.channel]),
    column('outsideReference', 18, (row) => row.outsideReference),
    column('kind', 14, (row) => KIND_WORDS[row.kind]),
    column('subject', 40, (row) => row.subject),
    column('category', 28, (row) => row.category),
    column('division', 22, (row) => row.division),
    column('status', 16, (row) => STATUS_WORDS[row.status]),
    column('firstDueOn', 14, (row) => dayCell(row.firstDueOn)),
    column('answeredOn', 14, (row) => dayCell(row.answeredOn)),
    column('answered', 20, (row) => measure(row, row.answeredInTime)),
    column('resolvedOn', 14, (row) => dayCell(row.resolvedOn)),
    column('resolved', 20, (row) => measure(row, row.resolvedInTime)),
    column('openDueOn', 16, (row) => dayCell(row.openDueOn)),
    column('rounds', 10, (row) => row.rounds),
    column('letters', 28, (row) => row.letters.join('; ')),
  ];
}
