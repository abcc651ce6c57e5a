import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ComplaintImport } from '../../cases/imports/complaint-import.entity.js';
import { ImportNotFound } from '../../cases/imports/import.errors.js';
import { HOLD_CASES, HOLD_MAILS, RECORD, TAKE_BACK } from './import-undo.sql.js';
import { ImportNotFiled, ImportWorkedOn } from './import-undo.errors.js';
import { ImportUndoQuery } from './import-undo.query.js';

/** Which import is taken back, by whom (null for the command), and why. */
interface ImportUndo {
  readonly importId: string;
  readonly actorId: string | null;
  readonly reason: string;
  readonly now: Date;
}

/** Takes a wrong import back as a whole, while nobody has worked on any case of it. */
@Injectable()
export class ImportUndoService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly query: ImportUndoQuery,
  ) {}

  /**
   * In one transaction every case of the import is gone but for its number and its events, and returns how many
   * were; a row can be imported again. Throws ImportNotFound, ImportNotFiled or ImportWorkedOn.
   */
  async takeBack({ importId, actorId, reason, now }: ImportUndo): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const lock = { mode: 'pessimistic_write' as const };
      const found = await manager.findOne(ComplaintImport, { where: { id: importId }, lock });
      if (!found) throw new ImportNotFound();
      if (found.state !== 'filed') throw new ImportNotFiled();
      await manager.query(HOLD_MAILS, [importId]);
      await manager.query(HOLD_CASES, [importId]);
      const { cases, worked } = await this.query.preview(importId, null, manager);
      if (worked > 0) throw new ImportWorkedOn(worked);
      for (const step of TAKE_BACK) await manager.query(step, [importId]);
      await manager.query(RECORD, [importId, actorId, now]);
      await manager.update(ComplaintImport, importId, {
        ...{ state: 'taken_back', takenBackAt: now, takenBackBy: actorId },
        takenBackReason: reason,
      });
      return cases;
    });
  }
}
