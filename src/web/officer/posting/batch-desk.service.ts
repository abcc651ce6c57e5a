import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Actor } from '../../../core/accounts/policy.js';
import type { StaffRequest } from '../../../core/accounts/staff.guard.js';
import { Files } from '../../../core/files/files.service.js';
import { answerFile } from '../../../platform/http/file-answer.js';
import { BatchNotThere } from '../../../correspondence/post/posting.errors.js';
import type { PrintBatch } from '../../../correspondence/post/print-batch.entity.js';
import { PrintBatches } from '../../../correspondence/post/print-batches.service.js';
import { PrintWake } from '../../../correspondence/post/print-wake.queue.js';
import { answerPage } from '../../../platform/http/page-answer.js';
import { StaffSeat } from '../../shared/staff/staff-seat.service.js';
import { PrintBatchPage } from './print-batch.page.js';

/** A request about a batch; null where the address names none. */
export interface AskedBatch {
  id: string | null;
  request: StaffRequest;
  reply: FastifyReply;
}

const AGAIN_SECONDS = 1;

/** Asks for batches and shows them to whoever asked. */
@Injectable()
export class BatchDesk {
  constructor(
    private readonly batches: PrintBatches,
    private readonly files: Files,
    private readonly print: PrintWake,
    private readonly seat: StaffSeat,
  ) {}

  /** Asks for a batch and wakes the printer; throws NothingToPrint. */
  async request(officer: Actor, ids: readonly string[]): Promise<string> {
    const id = await this.batches.request(officer, ids);
    this.print.wake();
    return id;
  }

  /** Answers with how far it is; the browser asks again while it is printed. Throws BatchNotThere. */
  async show(asked: AskedBatch): Promise<void> {
    const { request, reply } = asked;
    const batch = await this.one(asked);
    const isUnderWay = batch.state === 'waiting' || batch.state === 'printing';
    if (isUnderWay) void reply.header('refresh', String(AGAIN_SECONDS));
    const [seat, refused] = await Promise.all([
      this.seat.of(request, reply),
      this.batches.refusedOf(request.officer, batch),
    ]);
    await answerPage(reply, PrintBatchPage({ seat, batch, refused }));
  }

  /** Answers with the printed letters; throws BatchNotThere. */
  async file(asked: AskedBatch): Promise<void> {
    const { fileId } = await this.one(asked);
    if (!fileId) throw new BatchNotThere();
    await answerFile(asked.reply, await this.files.read(fileId), 'letters');
  }

  private async one({ id, request }: AskedBatch): Promise<PrintBatch> {
    if (id === null) throw new BatchNotThere();
    return this.batches.one(request.officer, id);
  }
}
