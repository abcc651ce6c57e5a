import type { Confirmed } from '../plan-links/suggestion-confirming.service.js';
import { LINKED_STATES, type LinkedState } from '../plan-links/linked-complaints.query.js';

/** Which part of the linked complaints an address asks for; null where it names no state. */
export interface AskedLinked {
  state: LinkedState | null;
  page: number;
  /** The page of the suggestions that wait. */
  waiting: number;
}

const LAST_PAGE = 10_000;

/** Reads an address; what makes no sense is left out, so that any address opens. */
export function linkedAskOf(query: Record<string, unknown>): AskedLinked {
  const state = LINKED_STATES.find((one) => one === query['state']) ?? null;
  return { state, page: pageOf(query['page']), waiting: pageOf(query['waiting']) };
}

function pageOf(asked: unknown): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
}

/** How many were just linked and left, where an address tells. */
export function confirmedOf({ linked, left }: Record<string, unknown>): Confirmed | null {
  const told = [linked, left].every((one) => typeof one === 'string' && /^\d{1,2}$/.test(one));
  return told ? { linked: Number(linked), left: Number(left) } : null;
}

/** The address of a part. */
export const linkedHref = (code: string, state: LinkedState, page = 1): string =>
  `/staff/plan/${code}?state=${state}${page > 1 ? `&page=${page}` : ''}#linked`;

/** The address of a page of the suggestions that wait. */
export const waitingHref = (code: string, page: number): string =>
  `/staff/plan/${code}?waiting=${page}#waiting`;
