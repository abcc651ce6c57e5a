import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../accounts/policy.js';
import { BatchNotThere, NothingToPrint } from './posting.errors.js';
import { PostingList, type LetterToPost } from './posting-list.query.js';
import { PrintBatch } from './print-batch.entity.js';

/** Asks for letters to be printed together, and shows how far that is to whoever asked. */
@Injectable()
export class PrintBatches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: PostingList,
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

  /** A batch that this officer asked for; throws BatchNotThere. */
  async one(officer: Actor, id: string): Promise<PrintBatch> {
    const batch = await this.dataSource.manager.findOneBy(PrintBatch, {
      id,
      requestedBy: officer.id,
    });
    if (!batch) throw new BatchNotThere();
    return batch;
  }
}
