import { Module } from '@nestjs/common';
import { SearchTextTask } from './search-text.task.js';

/** The texts in which the queue searches. */
@Module({ providers: [SearchTextTask], exports: [SearchTextTask] })
export class SearchModule {}
