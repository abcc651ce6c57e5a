import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { POLICY } from '../../../core/accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import type { QueueFilter } from '../../../escalation/triage/queue-filter.js';
import {
  TriageQueueQuery,
  type QueueCounts,
  type QueueRow,
} from '../../../escalation/triage/triage-queue.query.js';
import { SearchHitsQuery } from '../../../cases/search/search-hits.query.js';
import { searchWordsOf, type SearchParts } from '../../../cases/search/search-text.rule.js';
import type { KeysetPage } from '../../../platform/database/keyset.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { PeopleQuery, type People } from '../desk/people.query.js';
import { readQueueFilter } from './queue-filter.rule.js';

/** One page of the queue with everything it names. */
export interface QueueView extends KeysetPage<QueueRow> {
  filter: QueueFilter;
  ignored: string[];
  counts: QueueCounts;
  office: OfficeNames;
  people: People;
  /** The words that are searched for, as they are compared. */
  words: readonly string[];
  /** Of each row, what is searched besides what it shows; empty where nothing is searched for. */
  parts: ReadonlyMap<string, SearchParts>;
  /** The officers whose cases the reader may see. */
  officers: readonly Account[];
  today: CivilDay;
}

/** Reads the queue as an officer may see it. */
@Injectable()
export class QueueViewQuery {
  constructor(
    private readonly queue: TriageQueueQuery,
    private readonly names: OfficeNamesQuery,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
    private readonly hits: SearchHitsQuery,
  ) {}

  /** The page that an address asks for. */
  async read(officer: Account, query: Record<string, unknown>): Promise<QueueView> {
    const today = bangkokDayOf(this.clock.now());
    const [office, people] = await Promise.all([this.names.read(), this.people.read([])]);
    const officers = people.active.filter((one) => isColleague(officer, one));
    const { filter, ignored } = readQueueFilter(query, {
      divisions: office.divisions.map(({ code }) => code),
      categories: office.categories.map(({ code }) => code),
      villages: office.villages.map(({ no }) => no),
      officers: officers.map(({ id }) => id),
    });
    const { page, counts } = await this.queue.read(officer, filter, today);
    const words = searchWordsOf(filter.text ?? '');
    const ids = words.length > 0 ? page.rows.map(({ id }) => id) : [];
    const parts = await this.hits.parts(ids);
    return { ...page, filter, ignored, counts, office, people, words, parts, officers, today };
  }
}

/** Whether an officer can be responsible for cases that another may see. */
function isColleague(reader: Account, { role, divisionCode }: Account): boolean {
  if (reader.role === 'misconduct_officer') return role === 'misconduct_officer';
  if (POLICY[role].start_work === undefined || divisionCode === null) return false;
  return POLICY[reader.role].see_complaint === 'all' || divisionCode === reader.divisionCode;
}
