import type { DataSource } from 'typeorm';
import { mayEver, type Actor } from '../../core/accounts/policy.js';
import { addDays, type CivilDay } from '../../core/calendar/civil-day.js';
import { NEAR_DAYS } from '../../core/deadlines/due-state.rule.js';
import { patternOf, searchWordsOf } from '../../cases/complaints/search-text.rule.js';
import { visibleScope } from '../../cases/complaints/visible-scope.sql.js';
import type { QueueFilter } from './queue-filter.js';

/** Where a list of the queue is read from: SQL that names its rows `l`, whichever the tab. */
export interface QueueSource {
  /** What stands before the statement. */
  readonly with: string;
  readonly from: string;
  readonly where: string;
  readonly params: readonly unknown[];
  /** A tab is counted no further than this. */
  readonly most: number;
}

/** Tabs are counted to here. */
const MOST = 1001;
/** Of words that many cases have, to here: each case that is counted has its text read. */
const MOST_COMMON = 101;
/** The most urgent cases in which words are looked for first. */
const SAMPLE = 600;
/** Words that so many of them have are common. */
const COMMON = SAMPLE / 40;

/**
 * The source of a filter on a day in Bangkok. Words that few cases have are found by the index of every three
 * letters, and what has them is sorted; words that many have are looked for in the order of the queue, until a page
 * is full. The other way round, either would read a good part of all cases.
 */
export async function queueSource(
  dataSource: DataSource,
  actor: Actor,
  filter: QueueFilter,
  today: CivilDay,
): Promise<QueueSource> {
  const { where, params } = conditions(actor, filter, today);
  const plain = { with: '', from: 'case_listing l', where, params, most: MOST };
  const patterns = searchWordsOf(filter.text ?? '').map(patternOf);
  if (patterns.length === 0) return plain;
  const columns = ['search_text', ...(mayEver(actor, 'see_notes') ? [] : ['search_open'])];
  // The text of everything has the index; whoever may not read all of it must find the words in the open one too.
  const has = (complaint: string): string =>
    columns
      .flatMap((column) =>
        patterns.map((_, index) => `${complaint}.${column} LIKE $${params.length + 1 + index}`),
      )
      .join(' AND ');
  const searched = { ...plain, params: [...params, ...patterns] };
  const [sample] = await dataSource.query<{ n: number }[]>(
    `SELECT count(*)::int AS n FROM (SELECT l.matter_id FROM case_listing l WHERE ${where}
        ORDER BY l.queue_rank, l.matter_id LIMIT ${SAMPLE}) k
       JOIN complaint s ON s.id = k.matter_id AND ${has('s')}`,
    searched.params,
  );
  if (sample!.n >= COMMON) {
    // As a value of its own it is asked row by row in the order of the list; a join might begin with all texts.
    const said = `(SELECT ${has('s')} FROM complaint s WHERE s.id = l.matter_id)`;
    return { ...searched, where: `${where} AND ${said}`, most: MOST_COMMON };
  }
  return {
    ...searched,
    with: `WITH found AS MATERIALIZED (SELECT s.id FROM complaint s WHERE ${has('s')}),
      hits AS MATERIALIZED (SELECT l.* FROM found JOIN case_listing l ON l.matter_id = found.id WHERE ${where})`,
    from: 'hits l',
    where: 'true',
  };
}

/** What an officer may see and a filter leaves; $1 is today, $2 the last day that is near, $3 the officer. */
function conditions(
  actor: Actor,
  filter: QueueFilter,
  today: CivilDay,
): { where: string; params: unknown[] } {
  const scope = visibleScope(actor, 4, 'l');
  const params: unknown[] = [today, addDays(today, NEAR_DAYS), actor.id, ...scope.params];
  const parts = [`$1::date IS NOT NULL AND $2::date IS NOT NULL AND $3::uuid IS NOT NULL`];
  parts.push(scope.sql);
  const add = (condition: string, value: unknown): void => {
    if (value === undefined) return;
    params.push(value);
    parts.push(condition.replace('?', `$${params.length}`));
  };
  add('l.division_code = ?', filter.division);
  add('l.category_code = ?', filter.category);
  add('l.village_no = ?', filter.village);
  add('l.officer_id = ?::uuid', filter.officer);
  add('l.status = ?', filter.state);
  add('l.channel = ?', filter.channel);
  add('l.received_on >= ?::date', filter.from);
  add('l.received_on <= ?::date', filter.to);
  return { where: parts.join(' AND '), params };
}
