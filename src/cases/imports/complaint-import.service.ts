import { setImmediate } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { addDays, startOfDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { OfficeDirectoryService } from '../../core/office/office-directory.service.js';
import { ComplaintIntakeService } from '../intake/complaint-intake.service.js';
import type { Arrival } from '../intake/submission.js';
import { SubmissionKeysService, type SenderKey } from '../intake/submission-keys.service.js';
import { SubmissionKeyReused, SubmissionRefused } from '../intake/intake.errors.js';
import { columnsOf, importOffice, readRow } from './import-row.rule.js';
import type { ImportedSubmissionDto } from './imported-submission.dto.js';
import { ImportedCase } from './imported-case.entity.js';
import { rowIdentity } from './row-identity.rule.js';
import { TableReaderService } from './table-reader.service.js';
import type { TableProblem } from './table.js';

/** A row that can be submitted; `at` counts such rows of its file from 0. */
interface ReadyRow {
  /** As in the file, counted from 1. */
  readonly row: number;
  readonly at: number;
  readonly value: ImportedSubmissionDto;
  readonly sender: SenderKey;
}

/** What importing a file would do. */
export interface ImportPreview {
  readonly ready: readonly ReadyRow[];
  /** Rows that an earlier import submitted. */
  readonly there: number;
  /** Rows that are not taken. */
  readonly refused: number;
  readonly problems: readonly TableProblem[];
  /** Columns that mean nothing here. */
  readonly untaken: readonly string[];
}

/** How a file's rows are filed. */
export interface Filing {
  readonly importId: string;
  readonly now: Date;
  readonly today: CivilDay;
  /** How many days before today a row of no day was received, by its `at`; today unless given. */
  readonly daysBack?: readonly number[] | undefined;
  /** Told how many rows are done, of all that are ready. */
  readonly done?: ((count: number, of: number) => void) | undefined;
  /** Whether to go on; asked between transactions. */
  readonly goOn?: (() => boolean) | undefined;
}

/** Rows of one transaction: a commit for each would take most of the time. */
const A_TRANSACTION = 100;
const ROWS_AT_A_STRETCH = 100;
const OFFICE_OPENS_MS = 9 * 3_600_000;

/** Imports complaints from files through the same intake as everybody, each row once, whatever the file. */
@Injectable()
export class ComplaintImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reader: TableReaderService,
    private readonly directory: OfficeDirectoryService,
    private readonly keys: SubmissionKeysService,
    private readonly intake: ComplaintIntakeService,
  ) {}

  /** Reads and checks a file and looks what of it is there already; writes nothing. */
  async preview(file: Buffer, today: CivilDay): Promise<ImportPreview> {
    const { titles, rows, problems: found } = await this.reader.read(file);
    const { columns, untaken } = columnsOf(titles);
    const problems = [...found];
    const readable = titles.length === 0 || columns.has('description');
    if (!readable) problems.push({ row: null, column: null, code: 'no_description' });
    const broken = new Set(found.map(({ row }) => row));
    const good: { row: number; value: ImportedSubmissionDto }[] = [];
    const office = importOffice(
      await this.directory.categories(),
      await this.directory.villages(),
      today,
    );
    const whole = readable ? rows.filter(({ row }) => !broken.has(row)) : [];
    for (const [at, row] of whole.entries()) {
      // Checking many takes seconds; the clock of the same process must not wait for it.
      if (at % ROWS_AT_A_STRETCH === 0) await setImmediate();
      const read = await readRow(row, columns, office);
      if ('value' in read) good.push({ row: row.row, value: read.value });
      else problems.push(...read.problems);
    }
    const ready = once(good, problems);
    const known = await this.keys.known(ready.map(({ sender }) => sender));
    const fresh = ready.filter((_row, at) => !known[at]);
    const there = ready.length - fresh.length;
    return { ready: fresh, there, refused: rows.length - ready.length, problems, untaken };
  }

  /**
   * Submits what a preview found ready; returns what the intake refused although the preview did not, since the
   * office changed meanwhile.
   */
  async submit({ ready }: ImportPreview, filing: Filing): Promise<TableProblem[]> {
    const { done, goOn = () => true } = filing;
    const problems: TableProblem[] = [];
    for (let from = 0; from < ready.length && goOn(); from += A_TRANSACTION) {
      const some = ready.slice(from, from + A_TRANSACTION);
      problems.push(...(await this.submitSome(some, filing)));
      done?.(from + some.length, ready.length);
    }
    return problems;
  }

  private submitSome(rows: readonly ReadyRow[], filing: Filing): Promise<TableProblem[]> {
    return this.dataSource.transaction(async (manager) => {
      const problems: TableProblem[] = [];
      const made: ImportedCase[] = [];
      for (const row of rows) {
        const { complaintId: matterId, problem } = await this.submitRow(manager, row, filing);
        if (problem) problems.push(problem);
        if (matterId) made.push({ matterId, importId: filing.importId, fileRow: row.row });
      }
      await manager.insert(ImportedCase, made);
      return problems;
    });
  }

  private async submitRow(
    manager: EntityManager,
    ready: ReadyRow,
    filing: Filing,
  ): Promise<{ complaintId?: string; problem?: TableProblem }> {
    const { row, value, sender } = ready;
    const { channel: _channel, receivedOn: _day, externalReference: _of, ...submission } = value;
    try {
      const made = await this.intake.submitIn(
        manager,
        submission,
        arrivalOf(ready, filing),
        sender,
      );
      return made.isNew ? { complaintId: made.complaintId } : {};
    } catch (error) {
      // Another import filed the same row in other words meanwhile: it is there.
      if (error instanceof SubmissionKeyReused) return {};
      if (!(error instanceof SubmissionRefused)) throw error;
      return { problem: { row, column: null, code: String(error.details['message']) } };
    }
  }
}

function arrivalOf({ at, value }: ReadyRow, { now, today, daysBack = [] }: Filing): Arrival {
  const { channel = 'web', receivedOn, externalReference } = value;
  const day = receivedOn ?? addDays(today, -(daysBack[at] ?? 0));
  return { channel, externalReference, ...receivedAtOpening(day, now) };
}

/** Each row once; what a file says twice is told of the second. */
function once(
  good: readonly { row: number; value: ImportedSubmissionDto }[],
  problems: TableProblem[],
): ReadyRow[] {
  const seen = new Set<string>();
  const ready: ReadyRow[] = [];
  for (const { row, value } of good) {
    const key = rowIdentity(value);
    if (seen.has(key)) problems.push({ row, column: null, code: 'row_repeated' });
    else
      ready.push({
        row,
        at: ready.length,
        value,
        sender: { key, holder: 'import', lasting: true },
      });
    seen.add(key);
  }
  return ready;
}

function receivedAtOpening(
  receivedOn: CivilDay,
  now: Date,
): Pick<Arrival, 'receivedAt' | 'receivedOn'> {
  const morning = new Date(startOfDay(receivedOn).getTime() + OFFICE_OPENS_MS);
  return { receivedAt: morning < now ? morning : now, receivedOn };
}
