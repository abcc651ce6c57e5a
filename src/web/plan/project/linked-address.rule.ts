import type { Decided, SuggestionAnswer } from '../../../plan/links/suggestion-decision.service.js';
import { LINKED_STATES, type LinkedState } from '../../../plan/links/linked-complaints.query.js';

/** Which part of the linked complaints an address asks for; null where it names no state. */
export interface LinkedComplaintsAddress {
  state: LinkedState | null;
  page: number;
  /** The page of the suggestions that wait. */
  waiting: number;
}

const LAST_PAGE = 10_000;

/** Reads an address; what makes no sense is left out, so that any address opens. */
export function linkedAddressOf(query: Record<string, unknown>): LinkedComplaintsAddress {
  const state = LINKED_STATES.find((one) => one === query['state']) ?? null;
  return { state, page: pageOf(query['page']), waiting: pageOf(query['waiting']) };
}

function pageOf(asked: unknown): number {
  const page = Number(asked);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
}

/** What was just decided about suggestions. */
export interface AnsweredSuggestions extends Decided {
  answer: SuggestionAnswer;
}

/** How many suggestions were just answered and left, where the address says so. */
export function answeredOf(query: Record<string, unknown>): AnsweredSuggestions | null {
  const answer = (['link', 'dismiss'] as const).find((one) => one === query['answer']);
  const counts = [query['decided'], query['left']];
  const told = counts.every((one) => typeof one === 'string' && /^\d{1,2}$/.test(one));
  const [decided, left] = counts.map(Number) as [number, number];
  return answer && told ? { answer, decided, left } : null;
}

/** The address that an officer is redirected to after answering. */
export const answeredHref = (
  code: string,
  { answer, decided, left }: AnsweredSuggestions,
): string => `/staff/plan/${code}?answer=${answer}&decided=${decided}&left=${left}#waiting`;

/** The address of a part. */
export const linkedHref = (code: string, state: LinkedState, page = 1): string =>
  `/staff/plan/${code}?state=${state}${page > 1 ? `&page=${page}` : ''}#linked`;

/** The address of a page of the suggestions that wait. */
export const waitingHref = (code: string, page: number): string =>
  `/staff/plan/${code}?waiting=${page}#waiting`;
