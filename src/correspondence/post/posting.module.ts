import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { FilesModule } from '../../core/files/files.module.js';
import { LettersModule } from '../pdf/letters.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { AddressLabels } from './address-labels.service.js';
import { BatchPrinting } from './batch-printing.service.js';
import { PostingList } from './posting-list.query.js';
import { PrintBatches } from './print-batches.service.js';
import { PRINT_QUEUE } from './print.queue.js';
import { PrintProcessor } from './print.processor.js';
import { PrintTask } from './print.task.js';
import { PrintWake } from './print-wake.queue.js';

const queue = BullModule.registerQueue({ name: PRINT_QUEUE });

/** What the web needs to bring letters to the post: the list, batches, addresses. */
@Module({
  imports: [queue, ComplaintsModule, FilesModule, LettersModule, OfficeModule],
  providers: [AddressLabels, PostingList, PrintBatches, PrintWake],
  exports: [AddressLabels, PostingList, PrintBatches, PrintWake],
})
export class PostingModule {}

/** The worker's part: it prints the batches. */
@Module({
  imports: [queue, FilesModule],
  providers: [BatchPrinting, PrintProcessor, PrintTask],
  exports: [PrintTask],
})
export class PostingWorkerModule {}
