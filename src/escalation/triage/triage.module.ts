import { Module } from '@nestjs/common';
import { TriageQueue } from './triage-queue.query.js';

/** The officers' queue of cases. */
@Module({ providers: [TriageQueue], exports: [TriageQueue] })
export class TriageModule {}
