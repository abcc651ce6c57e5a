import { LINKED_STATES, type LinkedState } from '../plan-links/linked-complaints.query.js';

/** Which part of the linked complaints an address asks for; null where it names no state. */
export interface AskedLinked {
  state: LinkedState | null;
  page: number;
}

const LAST_PAGE = 10_000;

/** Reads an address; what makes no sense is left out, so that any address opens. */
export function linkedAskOf(query: Record<string, unknown>): AskedLinked {
  const state = LINKED_STATES.find((one) => one === query['state']) ?? null;
  const page = Number(query['page']);
  return { state, page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1 };
}

/** The address of a part. */
export const linkedHref = (code: string, state: LinkedState, page = 1): string =>
  `/staff/plan/${code}?state=${state}${page > 1 ? `&page=${page}` : ''}#linked`;
