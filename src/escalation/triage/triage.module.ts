import { Module } from '@nestjs/common';
import { SearchModule } from '../../cases/search/search.module.js';
import { QueueSearchQuery } from './queue-search.query.js';
import { TriageQueueQuery } from './triage-queue.query.js';

const SERVICES = [QueueSearchQuery, TriageQueueQuery];

/** The officers' queue of cases. */
@Module({ imports: [SearchModule], providers: SERVICES, exports: SERVICES })
export class TriageModule {}
