import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { StoredFilesService } from '../../../core/files/stored-files.service.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { PrintBatchNotFound } from '../../../correspondence/post/posting.errors.js';
import type { PrintBatch } from '../../../correspondence/post/print-batch.entity.js';
import { PrintBatchesService } from '../../../correspondence/post/print-batches.service.js';
import { PrintWake } from '../../../correspondence/post/print-wake.queue.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffContextService } from '../../shared/staff/staff-context.service.js';
import { PrintBatchPage } from './print-batch.page.js';

/** A request about a batch; null where the address names none. */
interface PrintBatchRequest {
  id: string | null;
  request: StaffRequest;
  reply: FastifyReply;
}

const AGAIN_SECONDS = 1;

/** Creates print batches and presents them to whoever asked for them. */
@Injectable()
export class PrintBatchPresenter {
  constructor(
    private readonly batches: PrintBatchesService,
    private readonly files: StoredFilesService,
    private readonly print: PrintWake,
    private readonly context: StaffContextService,
  ) {}

  /** Asks for a batch and wakes the printer; throws NothingToPrint. */
  async request(officer: Actor, ids: readonly string[]): Promise<string> {
    const id = await this.batches.request(officer, ids);
    this.print.wake();
    return id;
  }

  /** Answers with how far it is; the browser asks again while it is printed. Throws PrintBatchNotFound. */
  async show(asked: PrintBatchRequest): Promise<void> {
    const { request, reply } = asked;
    const batch = await this.one(asked);
    const isUnderWay = batch.state === 'waiting' || batch.state === 'printing';
    if (isUnderWay) void reply.header('refresh', String(AGAIN_SECONDS));
    const [context, refused] = await Promise.all([
      this.context.of(request, reply),
      this.batches.refusedOf(request.officer, batch),
    ]);
    await answerPage(reply, PrintBatchPage({ context, batch, refused }));
  }

  /** Answers with the printed letters; throws PrintBatchNotFound. */
  async file(asked: PrintBatchRequest): Promise<void> {
    const { fileId } = await this.one(asked);
    if (!fileId) throw new PrintBatchNotFound();
    await answerFile(asked.reply, await this.files.read(fileId), 'letters');
  }

  private async one({ id, request }: PrintBatchRequest): Promise<PrintBatch> {
    if (id === null) throw new PrintBatchNotFound();
    return this.batches.one(request.officer, id);
  }
}
