import { Module } from '@nestjs/common';
import { SearchHitsQuery } from './search-hits.query.js';
import { SearchTextTask } from './search-text.task.js';

/** The texts in which the queue searches. */
@Module({
  providers: [SearchHitsQuery, SearchTextTask],
  exports: [SearchHitsQuery, SearchTextTask],
})
export class SearchModule {}
