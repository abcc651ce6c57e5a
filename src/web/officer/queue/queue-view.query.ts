import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import {
  TriageQueueQuery,
  type DueFilter,
  type QueueFilter,
  type QueueRow,
} from '../../../escalation/triage/triage-queue.query.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { readQueueFilter } from './queue-filter.rule.js';

/** One page of the queue with everything it names. */
export interface QueueView {
  filter: QueueFilter;
  ignored: string[];
  counts: Record<DueFilter, number>;
  rows: QueueRow[];
  more: boolean;
  office: OfficeNames;
  /** Officers' names by id. */
  officers: ReadonlyMap<string, string>;
  today: CivilDay;
}

/** Reads the queue as an officer may see it. */
@Injectable()
export class QueueViewQuery {
  constructor(
    private readonly queue: TriageQueueQuery,
    private readonly names: OfficeNamesQuery,
    private readonly directory: AccountDirectoryService,
    private readonly clock: Clock,
  ) {}

  /** The page that an address asks for. */
  async read(officer: Account, query: Record<string, unknown>): Promise<QueueView> {
    const today = bangkokDayOf(this.clock.now());
    const office = await this.names.read();
    const codes = office.divisions.map(({ code }) => code);
    const { filter, ignored } = readQueueFilter(query, codes);
    const [counts, { rows, more }] = await Promise.all([
      this.queue.counts(officer, filter, today),
      this.queue.page(officer, filter, today),
    ]);
    const ids = [...new Set(rows.flatMap(({ officerId }) => officerId ?? []))];
    const accounts = await this.directory.byIds(ids);
    const officers = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
    return { filter, ignored, counts, rows, more, office, officers, today };
  }
}
