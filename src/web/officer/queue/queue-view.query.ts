import { Injectable } from '@nestjs/common';
import type { Account } from '../../../core/accounts/account.entity.js';
import { POLICY } from '../../../core/accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../../../core/calendar/civil-day.js';
import type { QueueFilter } from '../../../escalation/triage/queue-filter.js';
import {
  QueueSearchQuery,
  type SearchedQueue,
} from '../../../escalation/triage/queue-search.query.js';
import { TriageQueueQuery, type QueueRow } from '../../../escalation/triage/triage-queue.query.js';
import type { KeysetPage } from '../../../platform/database/keyset.js';
import { Clock } from '../../../platform/clock/clock.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';
import { PeopleQuery, type People } from '../desk/people.query.js';
import { caseHref, readQueueFilter } from './queue-filter.rule.js';

/** One page of the queue with everything it names. */
export interface QueueView extends KeysetPage<QueueRow>, Omit<SearchedQueue, 'page'> {
  filter: QueueFilter;
  ignored: string[];
  office: OfficeNames;
  people: People;
  /** The officers whose cases the reader may see. */
  officers: readonly Account[];
  today: CivilDay;
}

/** The addresses of the cases before and after one in its list; undefined where it is the first or the last. */
export interface QueueSteps {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
}

/** Reads the queue as an officer may see it. */
@Injectable()
export class QueueViewQuery {
  constructor(
    private readonly queue: QueueSearchQuery,
    private readonly list: TriageQueueQuery,
    private readonly names: OfficeNamesQuery,
    private readonly people: PeopleQuery,
    private readonly clock: Clock,
  ) {}

  /** The page that an address asks for. */
  async read(officer: Account, query: Record<string, unknown>): Promise<QueueView> {
    const { office, people, officers, filter, ignored, today } = await this.asked(officer, query);
    const { page, ...searched } = await this.queue.read(officer, filter, today);
    return { ...page, ...searched, filter, ignored, office, people, officers, today };
  }

  /** The ways from a case to those before and after it, in the list that an address shows with its row. */
  async beside(officer: Account, query: Record<string, unknown>): Promise<QueueSteps> {
    const { filter, today } = await this.asked(officer, query);
    if (!filter.at) return {};
    const { previous, next } = await this.list.beside(officer, filter, filter.at, today);
    return {
      previous: previous && caseHref(filter, previous),
      next: next && caseHref(filter, next),
    };
  }

  private async asked(officer: Account, query: Record<string, unknown>) {
    const today = bangkokDayOf(this.clock.now());
    const [office, people] = await Promise.all([this.names.read(), this.people.read([])]);
    const officers = people.active.filter((one) => isColleague(officer, one));
    const { filter, ignored } = readQueueFilter(query, {
      divisions: office.divisions.map(({ code }) => code),
      categories: office.categories.map(({ code }) => code),
      villages: office.villages.map(({ no }) => no),
      officers: officers.map(({ id }) => id),
    });
    return { office, people, officers, filter, ignored, today };
  }
}

/** Whether an officer can be responsible for cases that another may see. */
function isColleague(reader: Account, { role, divisionCode }: Account): boolean {
  if (reader.role === 'misconduct_officer') return role === 'misconduct_officer';
  if (POLICY[role].start_work === undefined || divisionCode === null) return false;
  return POLICY[reader.role].see_complaint === 'all' || divisionCode === reader.divisionCode;
}
