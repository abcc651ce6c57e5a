import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CleanFile } from '../../core/files/clean-file.js';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import { LetterJoining } from '../../core/files/letter-joining.js';
import { BATCH_KEPT_DAYS, type PrintBatch } from './print-batch.entity.js';

/** How long a worker may be silent about a batch before another takes it. */
const LEASE_SECONDS = 60;

const CLAIM = `WITH free AS (SELECT id FROM print_batch
    WHERE state = 'waiting' OR (state = 'printing' AND lease_until < clock_timestamp())
    ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE print_batch b SET state = 'printing', done = 0,
         lease_until = clock_timestamp() + make_interval(secs => $1)
    FROM free WHERE b.id = free.id RETURNING b.id, b.notice_ids AS "noticeIds"`;

const PROGRESS = `UPDATE print_batch SET done = $2,
    lease_until = clock_timestamp() + make_interval(secs => $3)
  WHERE id = $1 AND state = 'printing'`;

// A letter may have been taken out meanwhile: then the batch waits to be printed again, without it.
const READY = `UPDATE print_batch SET state = 'ready', done = cardinality(notice_ids), file_id = $4,
    refused_ids = $3::uuid[], lease_until = NULL
  WHERE id = $1 AND state = 'printing' AND notice_ids = $2::uuid[]`;

const FAILED = `UPDATE print_batch SET state = 'failed', refused_ids = $3::uuid[], lease_until = NULL
  WHERE id = $1 AND state = 'printing' AND notice_ids = $2::uuid[]`;

const FORGET = `WITH old AS (DELETE FROM print_batch
    WHERE requested_at < clock_timestamp() - interval '${BATCH_KEPT_DAYS} days' RETURNING file_id)
  DELETE FROM stored_file WHERE id IN (SELECT file_id FROM old)`;

type Batch = Pick<PrintBatch, 'id' | 'noticeIds'>;

/** Prints the batches that officers asked for: the letters' own files, joined. */
@Injectable()
export class BatchPrintingService {
  private readonly log = new Logger(BatchPrintingService.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: StoredFilesService,
  ) {}

  /** Prints until nothing waits or `stop` returns true, and deletes files that are a day old. */
  async run(stop: () => boolean = () => false): Promise<void> {
    await this.dataSource.query(FORGET);
    while (!stop()) {
      const [rows] = await this.dataSource.query<[Batch[], number]>(CLAIM, [LEASE_SECONDS]);
      const batch = rows[0];
      if (!batch) return;
      await this.print(batch);
    }
  }

  private async print({ id, noticeIds }: Batch): Promise<void> {
    const refused = new Set<string>();
    try {
      const bytes = await this.join({ id, noticeIds }, refused);
      await this.dataSource.transaction(async (manager) => {
        const file = await this.files.keep(manager, { kind: 'application/pdf', bytes });
        const done = [id, noticeIds, [...refused], file.id];
        const [, changed] = await manager.query<[unknown, number]>(READY, done);
        if (changed === 0) throw new Error('the batch has other letters by now');
      });
    } catch (error) {
      this.log.error(`a batch of ${noticeIds.length} letters could not be printed`, error);
      await this.dataSource.query(FAILED, [id, noticeIds, [...refused]]);
    }
  }

  /** Joins what is not refused; a letter that ends the joining is refused, and the rest joined again. */
  private async join(batch: Batch, refused: Set<string>): Promise<Buffer> {
    const joining = new LetterJoining();
    try {
      for (const [index, noticeId] of batch.noticeIds.entries()) {
        if (refused.has(noticeId)) continue;
        const file = await this.fileOf(noticeId);
        const came = file ? await joining.add(file) : 'added';
        if (came !== 'added') refused.add(noticeId);
        await this.dataSource.query(PROGRESS, [batch.id, index + 1, LEASE_SECONDS]);
        if (came === 'lost') return await this.join(batch, refused);
      }
      return await joining.whole();
    } finally {
      joining.stop();
    }
  }

  private async fileOf(noticeId: string): Promise<CleanFile | null> {
    const [row] = await this.dataSource.query<{ fileId: string | null }[]>(
      'SELECT file_id AS "fileId" FROM notice WHERE id = $1',
      [noticeId],
    );
    return row?.fileId ? this.files.read(row.fileId) : null;
  }
}
