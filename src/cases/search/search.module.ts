import { Module } from '@nestjs/common';
import { SearchHitsQuery } from './search-hits.query.js';
import { SearchWordsTask } from './search-words.task.js';
import { SimilarWordsQuery } from './similar-words.query.js';

const SERVICES = [SearchHitsQuery, SearchWordsTask, SimilarWordsQuery];

/** The texts in which the queue searches, and the words that they have. */
@Module({ providers: SERVICES, exports: SERVICES })
export class SearchModule {}
