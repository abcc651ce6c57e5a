import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { StoredFilesModule } from '../../core/files/stored-files.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { AddressLabelsService } from './address-labels.service.js';
import { BatchPrintingService } from './batch-printing.service.js';
import { PostingListQuery } from './posting-list.query.js';
import { PrintBatchesService } from './print-batches.service.js';
import { PRINT_QUEUE } from './print.queue.js';
import { PrintProcessor } from './print.processor.js';
import { PrintTask } from './print.task.js';
import { PrintWake } from './print-wake.queue.js';

const queue = BullModule.registerQueue({ name: PRINT_QUEUE });

/** What the web needs to bring letters to the post: the list, batches, addresses. */
@Module({
  imports: [queue, ComplaintsModule, StoredFilesModule, LettersModule, OfficeModule],
  providers: [AddressLabelsService, PostingListQuery, PrintBatchesService, PrintWake],
  exports: [AddressLabelsService, PostingListQuery, PrintBatchesService, PrintWake],
})
export class PostingModule {}

/** The worker's part: it prints the batches. */
@Module({
  imports: [queue, StoredFilesModule],
  providers: [BatchPrintingService, PrintProcessor, PrintTask],
  exports: [PrintTask],
})
export class PostingWorkerModule {}
