import { Injectable } from '@nestjs/common';
import type { Actor } from '../../core/accounts/policy.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { SearchHitsQuery } from '../../cases/search/search-hits.query.js';
import { searchWordsOf, type SearchParts } from '../../cases/complaints/search-text.rule.js';
import { SimilarWordsQuery } from '../../cases/search/similar-words.query.js';
import type { KeysetPage } from '../../platform/database/keyset.js';
import type { QueueFilter } from './queue-filter.js';
import { TriageQueueQuery, type QueueCounts, type QueueRow } from './triage-queue.query.js';

/** A page of the queue, and what it was searched for. */
export interface SearchedQueue {
  readonly page: KeysetPage<QueueRow>;
  readonly counts: QueueCounts;
  /** What was searched for because what was typed occurs in no case; null otherwise. */
  readonly instead: string | null;
  /** The words that are searched for, as they are compared. */
  readonly words: readonly string[];
  /** Of each row by its id, what was searched; empty where nothing is searched for. */
  readonly parts: ReadonlyMap<string, SearchParts>;
}

/** Reads the queue and what a search found in its rows; what occurs nowhere is taken for a misspelt word. */
@Injectable()
export class QueueSearchQuery {
  constructor(
    private readonly queue: TriageQueueQuery,
    private readonly similar: SimilarWordsQuery,
    private readonly hits: SearchHitsQuery,
  ) {}

  /** The page of a filter on a day in Bangkok. */
  async read(actor: Actor, filter: QueueFilter, today: CivilDay): Promise<SearchedQueue> {
    const typed = filter.text ?? '';
    const found = await this.queue.read(actor, filter, today);
    if (typed === '' || !isNothing(found.counts)) return this.withParts(actor, found, typed);
    const instead = await this.similar.insteadOf(typed);
    if (instead === null) return this.withParts(actor, found, typed);
    const other = await this.queue.read(actor, { ...filter, text: instead }, today);
    if (isNothing(other.counts)) return this.withParts(actor, found, typed);
    return this.withParts(actor, other, instead, instead);
  }

  private async withParts(
    actor: Actor,
    found: Pick<SearchedQueue, 'page' | 'counts'>,
    text: string,
    instead: string | null = null,
  ): Promise<SearchedQueue> {
    const words = searchWordsOf(text);
    const ids = words.length > 0 ? found.page.rows.map(({ id }) => id) : [];
    return { ...found, instead, words, parts: await this.hits.parts(ids, actor) };
  }
}

const isNothing = ({ of }: QueueCounts): boolean => of.open === 0 && of.answered === 0;
