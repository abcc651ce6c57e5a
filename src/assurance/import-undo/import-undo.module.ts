import { Module } from '@nestjs/common';
import { ImportUndoQuery } from './import-undo.query.js';
import { ImportUndoService } from './import-undo.service.js';

/** Taking a wrong import back as a whole. */
@Module({
  providers: [ImportUndoQuery, ImportUndoService],
  exports: [ImportUndoQuery, ImportUndoService],
})
export class ImportUndoModule {}
