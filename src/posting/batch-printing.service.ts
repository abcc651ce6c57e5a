import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Files } from '../files/files.service.js';
import { JoinedPdf } from './joined-pdf.js';
import { PrintBatch } from './print-batch.entity.js';

/** How long a worker may be silent about a batch before another takes it. */
const LEASE_SECONDS = 60;
/** After so many letters the page hears how far the printing is. */
const TOLD_EVERY = 10;

const CLAIM = `WITH free AS (SELECT id FROM print_batch
    WHERE state = 'waiting' OR (state = 'printing' AND lease_until < clock_timestamp())
    ORDER BY requested_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  UPDATE print_batch b SET state = 'printing', done = 0,
         lease_until = clock_timestamp() + make_interval(secs => $1)
    FROM free WHERE b.id = free.id RETURNING b.id, b.notice_ids AS "noticeIds"`;

const PROGRESS = `UPDATE print_batch SET done = $2,
    lease_until = clock_timestamp() + make_interval(secs => $3)
  WHERE id = $1 AND state = 'printing'`;

const FORGET = `WITH old AS (DELETE FROM print_batch
    WHERE requested_at < clock_timestamp() - interval '1 day' RETURNING file_id)
  DELETE FROM stored_file WHERE id IN (SELECT file_id FROM old)`;

/** Prints the batches that officers asked for: the letters' own files, joined. */
@Injectable()
export class BatchPrinting {
  private readonly log = new Logger(BatchPrinting.name);

  constructor(
    private readonly dataSource: DataSource,
    private readonly files: Files,
  ) {}

  /** Prints until nothing waits or `stop` says so, and forgets what is a day old. */
  async run(stop: () => boolean = () => false): Promise<void> {
    await this.dataSource.query(FORGET);
    while (!stop()) {
      const [rows] = await this.dataSource.query<[Pick<PrintBatch, 'id' | 'noticeIds'>[], number]>(
        CLAIM,
        [LEASE_SECONDS],
      );
      const batch = rows[0];
      if (!batch) return;
      await this.print(batch);
    }
  }

  private async print({ id, noticeIds }: Pick<PrintBatch, 'id' | 'noticeIds'>): Promise<void> {
    try {
      const bytes = await this.join(id, noticeIds);
      await this.dataSource.transaction(async (manager) => {
        const file = await this.files.keep(manager, { kind: 'application/pdf', bytes });
        await manager.update(PrintBatch, id, {
          ...{ state: 'ready', done: noticeIds.length, fileId: file.id, leaseUntil: null },
        });
      });
    } catch (error) {
      this.log.error(error instanceof Error ? error.message : 'a batch could not be printed');
      await this.dataSource.manager.update(PrintBatch, id, { state: 'failed', leaseUntil: null });
    }
  }

  private async join(batchId: string, noticeIds: readonly string[]): Promise<Buffer> {
    const joined = await JoinedPdf.begin();
    for (const [index, noticeId] of noticeIds.entries()) {
      const [row] = await this.dataSource.query<{ fileId: string | null }[]>(
        'SELECT file_id AS "fileId" FROM notice WHERE id = $1',
        [noticeId],
      );
      if (row?.fileId) await joined.add(await this.files.read(row.fileId));
      const done = index + 1;
      if (done % TOLD_EVERY === 0) {
        await this.dataSource.query(PROGRESS, [batchId, done, LEASE_SECONDS]);
      }
    }
    return joined.bytes();
  }
}
