import { queryOf, queueHref } from './queue-filter.rule.js';

/** Where an officer's tabs came from: the list open last, and the list that a case was opened from, newest first. */
export interface QueueTrail {
  readonly last: string;
  readonly cases: ReadonlyMap<string, string>;
}

/** A browser keeps 4,096 bytes of a cookie, its name and attributes among them. */
const LONGEST = 3000;

const QUERY = /^[\w=&%+.*-]*$/;

/** The list of an address's query; nothing else than the queue, whatever was written there. */
export const queueOf = (query: string): string =>
  query !== '' && QUERY.test(query) ? `${queueHref({})}?${query}` : queueHref({});

/** Reads what `writeTrail` wrote for the officer; empty for anybody else. */
export function readTrail(written: string | undefined, officerId: string): QueueTrail {
  const [id, last = '', ...cases] = (written ?? '').split(' ');
  if (id !== officerId) return { last: queueOf(''), cases: new Map() };
  const opened = cases.map((one): [string, string] => {
    const [number = '', query = ''] = one.split(':');
    return [number, queueOf(query)];
  });
  return { last: queueOf(last), cases: new Map(opened) };
}

/** The trail as text: as many of the newest cases as a cookie holds. */
export function writeTrail({ last, cases }: QueueTrail, officerId: string): string {
  let text = `${officerId} ${queryOf(last)}`;
  for (const [number, href] of cases) {
    const more = ` ${number}:${queryOf(href)}`;
    if (text.length + more.length > LONGEST) break;
    text += more;
  }
  return text;
}
