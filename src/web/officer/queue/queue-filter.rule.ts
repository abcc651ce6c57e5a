import type { CivilDay } from '../../../core/calendar/civil-day.js';
import { typedDay } from '../../../core/calendar/typed-day.js';
import { CHANNELS } from '../../../cases/complaints/channel.js';
import { STATUSES } from '../../../cases/complaints/status.rule.js';
import { QUEUE_KEY, queuePlace } from '../../../cases/listing/queue-rank.sql.js';
import { DUE_FILTERS, type QueueFilter } from '../../../escalation/triage/queue-filter.js';
import { storedText } from '../../../platform/text/one-spelling.rule.js';
import { placeFrom, placeText } from '../../../platform/database/keyset.js';
import { typedTexts } from '../../../platform/http/form-reader.js';

const LONGEST_TEXT = 200;

/** The filter of an address, and which of its parts were wrong and are not used. */
interface ReadFilter {
  filter: QueueFilter;
  ignored: string[];
}

/** The codes that the office has, and its officers by id. */
interface QueueChoices {
  readonly divisions: readonly string[];
  readonly categories: readonly string[];
  readonly villages: readonly number[];
  readonly officers: readonly string[];
}

type Reader<T> = (text: string, choices: QueueChoices) => T | undefined;

const oneOf = <T extends string>(values: readonly T[], text: string): T | undefined =>
  values.find((value) => value === text);

/** A Buddhist year means its day: a filter records nothing, so that there is nothing to ask about. */
function dayFrom(text: string): CivilDay | undefined {
  const read = typedDay(text);
  if ('day' in read) return read.day;
  return read.wrong === 'buddhist_year' ? (read.meant ?? undefined) : undefined;
}

/** How each part of an address is read; undefined is wrong. */
const READERS: { readonly [K in keyof Required<QueueFilter>]: Reader<QueueFilter[K]> } = {
  division: (text, { divisions }) => oneOf(divisions, text),
  category: (text, { categories }) => oneOf(categories, text),
  village: (text, { villages }) => villages.find((no) => String(no) === text),
  officer: (text, { officers }) => oneOf(officers, text),
  state: (text) => oneOf(STATUSES, text),
  channel: (text) => oneOf(CHANNELS, text),
  from: dayFrom,
  to: dayFrom,
  due: (text) => oneOf(DUE_FILTERS, text),
  text: (text) => (text.length <= LONGEST_TEXT ? text : undefined),
  after: (text) => placeFrom(QUEUE_KEY, text),
  before: (text) => placeFrom(QUEUE_KEY, text),
  at: (text) => placeFrom(QUEUE_KEY, text),
};

/** Reads the queue's filter from an address; nothing in an address is an error. */
export function readQueueFilter(query: Record<string, unknown>, choices: QueueChoices): ReadFilter {
  const typed = typedTexts(query);
  const filter: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    const value = storedText(typed[name] ?? '');
    if (value === '') continue;
    const found = read(value, choices);
    if (found === undefined) ignored.push(name);
    else filter[name] = found;
  }
  return { filter, ignored };
}

/** The address of a filter; the first tab is not written out. */
export function queueHref({ due, after, before, at, ...rest }: QueueFilter): string {
  const query = new URLSearchParams({
    ...(due && due !== 'open' ? { due } : {}),
    ...Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, String(value)])),
    ...(after ? { after: placeText(after) } : {}),
    ...(before ? { before: placeText(before) } : {}),
    ...(at ? { at: placeText(at) } : {}),
  }).toString();
  return query === '' ? '/staff/queue' : `/staff/queue?${query}`;
}

/** The address of a case's page, which leads back to its row in the list of a filter. */
export const caseHref = (
  filter: QueueFilter,
  row: { number: string; rank: number; id: string },
): string =>
  `/staff/complaints/${row.number}?queue=${encodeURIComponent(queryOf(queueHref({ ...filter, at: queuePlace(row) })))}`;

/** The query of a list's address, as a link from it to a case carries it. */
export const queryOf = (href: string): string => href.split('?')[1] ?? '';

/** Whether anything but the tab narrows the list. */
export function isNarrowed({
  due: _,
  after: __,
  before: ___,
  at: ____,
  ...rest
}: QueueFilter): boolean {
  return Object.values(rest).some((part) => part !== undefined);
}
