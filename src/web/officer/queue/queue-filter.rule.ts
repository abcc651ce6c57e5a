import { STATUSES, type Status } from '../../../cases/complaints/status.rule.js';
import {
  DUE_FILTERS,
  type DueFilter,
  type QueueFilter,
} from '../../../escalation/triage/triage-queue.query.js';
import { storedText } from '../../../platform/text/one-spelling.rule.js';
import { typedTexts } from '../../../platform/http/form-reader.js';

/** The last page that may be asked for: beyond it nobody reads, they filter. */
const LAST_PAGE = 1000;
const LONGEST_TEXT = 200;

/** The filter of an address, and which of its parts were wrong and are not used. */
interface ReadFilter {
  filter: QueueFilter;
  ignored: string[];
}

const isStatus = (text: string): text is Status => (STATUSES as readonly string[]).includes(text);
const isTab = (text: string): text is DueFilter =>
  (DUE_FILTERS as readonly string[]).includes(text);

/** Reads the queue's filter from an address; nothing in an address is an error. */
export function readQueueFilter(
  query: Record<string, unknown>,
  divisions: readonly string[],
): ReadFilter {
  const typed = typedTexts(query);
  const filter: QueueFilter = {};
  const ignored: string[] = [];
  const take = (name: string, use: (value: string) => boolean): void => {
    const value = storedText(typed[name] ?? '');
    if (value !== '' && !use(value)) ignored.push(name);
  };
  take('division', (code) => divisions.includes(code) && Boolean((filter.division = code)));
  take('state', (code) => isStatus(code) && Boolean((filter.state = code)));
  take('due', (tab) => isTab(tab) && Boolean((filter.due = tab)));
  take('text', (text) => text.length <= LONGEST_TEXT && Boolean((filter.text = text)));
  take('page', (text) => {
    const page = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (page >= 1 && page <= LAST_PAGE) filter.page = page;
    return filter.page !== undefined;
  });
  return { filter, ignored };
}

/** The address of a filter; the first page and the first tab are not written out. */
export function queueHref(filter: QueueFilter): string {
  const { due, page, ...rest } = filter;
  const parts: Record<string, string> = {
    ...(due && due !== 'open' ? { due } : {}),
    ...rest,
    ...(page !== undefined && page > 1 ? { page: String(page) } : {}),
  };
  const query = new URLSearchParams(parts).toString();
  return query === '' ? '/staff/queue' : `/staff/queue?${query}`;
}

/** Whether anything but the tab narrows the list. */
export function isNarrowed({ division, state, text }: QueueFilter): boolean {
  return [division, state, text].some((part) => part !== undefined);
}
