import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module.js';
import { ComplainantKeysTask } from './complainant-keys.task.js';
import { ComplainantSearchService } from './complainant-search.service.js';

const SERVICES = [ComplainantKeysTask, ComplainantSearchService];

/** Finds cases by who filed them. */
@Module({ imports: [ComplaintsModule], providers: SERVICES, exports: SERVICES })
export class ComplainantSearchModule {}
