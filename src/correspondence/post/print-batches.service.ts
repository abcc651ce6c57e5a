import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../core/accounts/policy.js';
import { PrintBatchNotFound, NothingToPrint } from './posting.errors.js';
import { PostingListQuery, type LetterToPost } from './posting-list.query.js';
import { PrintBatch } from './print-batch.entity.js';

const LETTERS = 'ARRAY(SELECT id FROM notice WHERE matter_id = $1)';
const DROP_ALONE = `DELETE FROM print_batch WHERE notice_ids <@ ${LETTERS} RETURNING file_id`;
const TOUCHED = `SELECT file_id FROM print_batch WHERE notice_ids && ${LETTERS} FOR UPDATE`;
const DROP_AMONG = `UPDATE print_batch SET state = 'waiting', done = 0, lease_until = NULL, file_id = NULL,
    refused_ids = '{}',
    notice_ids = ARRAY(SELECT id FROM unnest(notice_ids) WITH ORDINALITY AS letter(id, no)
      WHERE NOT id = ANY (${LETTERS}) ORDER BY no)
  WHERE notice_ids && ${LETTERS}`;

/** Creates print batches, and shows their progress to whoever asked for them. */
@Injectable()
export class PrintBatchesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: PostingListQuery,
  ) {}

  /** Asks for these letters as one PDF and returns the batch's key; throws NothingToPrint. */
  async request(officer: Actor, ids: readonly string[]): Promise<string> {
    const letters = await this.list.chosen(officer, ids);
    if (letters.length === 0) throw new NothingToPrint();
    const id = uuidv7();
    const noticeIds = letters.map((letter) => letter.id);
    await this.dataSource.manager.insert(PrintBatch, { id, requestedBy: officer.id, noticeIds });
    return id;
  }

  /** The letters that could not be joined, of those that still wait for the post. */
  async refusedOf(officer: Actor, { refusedIds }: PrintBatch): Promise<LetterToPost[]> {
    return refusedIds.length === 0 ? [] : this.list.chosen(officer, refusedIds);
  }

  /** Takes a matter's letters out of every batch; what was printed with one is printed again without it. */
  async drop(manager: EntityManager, matterId: string): Promise<void> {
    const files = await manager.query<[{ file_id: string | null }[], number]>(DROP_ALONE, [
      matterId,
    ]);
    const more = await manager.query<{ file_id: string | null }[]>(TOUCHED, [matterId]);
    await manager.query(DROP_AMONG, [matterId]);
    const printed = [...files[0], ...more].flatMap(({ file_id: id }) => id ?? []);
    await manager.query('DELETE FROM stored_file WHERE id = ANY ($1::uuid[])', [printed]);
  }

  /** A batch that this officer asked for; throws PrintBatchNotFound. */
  async one(officer: Actor, id: string): Promise<PrintBatch> {
    const batch = await this.dataSource.manager.findOneBy(PrintBatch, {
      id,
      requestedBy: officer.id,
    });
    if (!batch) throw new PrintBatchNotFound();
    return batch;
  }
}
