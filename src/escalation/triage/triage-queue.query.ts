import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { assignOfficer } from '../../cases/commands/moves/assign-officer.move.js';
import type { Channel } from '../../cases/complaints/channel.js';
import type { Status } from '../../cases/complaints/status.rule.js';
import { HAS_ENDED, IS_OPEN, QUEUE_KEY, rankOf } from '../../cases/listing/queue-rank.sql.js';
import {
  keysetPage,
  keysetSql,
  type KeysetPage,
  type Place,
} from '../../platform/database/keyset.js';
import { DUE_FILTERS, type DueFilter, type QueueFilter } from './queue-filter.js';
import { queueSource, type QueueSource } from './queue-source.js';

/** A row of the queue. `endedOn` is null while an answer is owed; `dueOn` is null where none ever was. */
export interface QueueRow {
  id: string;
  rank: number;
  number: string;
  subject: string | null;
  /** How the complaint begins, for while no subject is set. */
  begins: string;
  categoryCode: string;
  villageNo: number | null;
  channel: Channel;
  status: Status;
  divisionCode: string | null;
  officerId: string | null;
  receivedOn: CivilDay;
  dueOn: CivilDay | null;
  endedOn: CivilDay | null;
  /** What happened last that nobody has acted on yet; null where there is nothing. */
  news: QueueNews | null;
  /** Whether a letter came back to its writer. */
  sentBack: boolean;
}

/** The events that a row of the queue draws attention to until an officer acts; a reminder is no act. */
const QUEUE_NEWS = [
  ...(['routed', 'division_assigned', 'case_released'] as const),
  ...(['citizen_answered', 'reopened'] as const),
] as const;

export type QueueNews = (typeof QUEUE_NEWS)[number];

/** Rows on a page of the queue. */
const QUEUE_PAGE = 50;

const ASSIGNABLE = `'{${assignOfficer.from.join()}}'`;
const NOT_CLOSED = `l.status <> 'closed'`;

/** The conditions of the tabs; $1 is today in Bangkok, $2 the last day that is near, $3 the officer. */
const TABS: Record<DueFilter, string> = {
  open: IS_OPEN,
  overdue: `l.queue_rank < ${rankOf('$1::date')}`,
  near: `l.queue_rank BETWEEN ${rankOf('$1::date')} AND ${rankOf('$2::date')}`,
  unassigned: `l.officer_id IS NULL AND ${NOT_CLOSED} AND l.status = ANY (${ASSIGNABLE})`,
  mine: `l.officer_id = $3::uuid AND ${NOT_CLOSED}`,
  unlinked: `NOT l.plan_decided AND ${NOT_CLOSED}`,
  answered: HAS_ENDED,
};

/** How many cases each tab holds; none is counted further than `most`. */
export interface QueueCounts {
  readonly of: Readonly<Record<DueFilter, number>>;
  readonly most: number;
}

/** The officers' queue: what burns first, 50 a page, only what the officer may see; each page by an index. */
@Injectable()
export class TriageQueueQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The page of a filter on a day in Bangkok, and how many each tab holds of what the filter leaves. */
  async read(
    actor: Actor,
    filter: QueueFilter,
    today: CivilDay,
  ): Promise<{ page: KeysetPage<QueueRow>; counts: QueueCounts }> {
    const source = await queueSource(this.dataSource, actor, filter, today);
    const [page, counts] = await Promise.all([this.page(source, filter), this.counts(source)]);
    return { page, counts };
  }

  /** The rows before and after a place in the list of a filter, whether or not a row still stands there. */
  async beside(
    actor: Actor,
    filter: QueueFilter,
    place: Place,
    today: CivilDay,
  ): Promise<{ previous: QueueRow | undefined; next: QueueRow | undefined }> {
    const source = await queueSource(this.dataSource, actor, filter, today);
    const { after: _, before: __, ...list } = filter;
    const [previous, next] = await Promise.all([
      this.page(source, { ...list, before: place }, 1),
      this.page(source, { ...list, after: place }, 1),
    ]);
    return { previous: previous.rows[0], next: next.rows[0] };
  }

  private async page(
    source: QueueSource,
    filter: QueueFilter,
    most = QUEUE_PAGE,
  ): Promise<KeysetPage<QueueRow>> {
    const key = keysetSql(QUEUE_KEY, filter, source.params.length + 1);
    const rows = await this.dataSource.query<QueueRow[]>(
      `${source.with} SELECT l.matter_id AS id, l.queue_rank AS rank, c.number, c.subject,
              left(c.description, 120) AS begins, l.category_code AS "categoryCode",
              l.village_no AS "villageNo", l.channel, l.status, l.division_code AS "divisionCode",
              l.officer_id AS "officerId", l.received_on AS "receivedOn", l.due_on AS "dueOn",
              l.ended_on AS "endedOn", l.news, l.sent_back AS "sentBack"
         FROM (SELECT l.matter_id FROM ${source.from}
                WHERE ${source.where} AND ${TABS[filter.due ?? 'open']} AND ${key.beyond}
                ORDER BY ${key.order} LIMIT ${most + 1}) k
         JOIN case_listing l ON l.matter_id = k.matter_id
         JOIN complaint c ON c.id = l.matter_id ORDER BY ${key.order}`,
      [...source.params, ...key.params],
    );
    return keysetPage(rows, most, filter);
  }

  private async counts({
    with: before,
    from,
    where,
    params,
    most,
  }: QueueSource): Promise<QueueCounts> {
    const parts = DUE_FILTERS.map(
      (tab) =>
        `(SELECT count(*)::int FROM (SELECT 1 FROM ${from} WHERE ${where} AND ${TABS[tab]}
          ORDER BY l.queue_rank LIMIT ${most}) t) AS ${tab}`,
    );
    const [of] = await this.dataSource.query<Record<DueFilter, number>[]>(
      `${before} SELECT ${parts.join(', ')}`,
      [...params],
    );
    return { of: of!, most };
  }
}
