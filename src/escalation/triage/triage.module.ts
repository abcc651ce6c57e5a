import { Module } from '@nestjs/common';
import { TriageQueueQuery } from './triage-queue.query.js';

/** The officers' queue of cases. */
@Module({ providers: [TriageQueueQuery], exports: [TriageQueueQuery] })
export class TriageModule {}
