import { Module } from '@nestjs/common';
import { StoredFilesService } from './stored-files.service.js';
import { UploadsService } from './uploads.service.js';

/** Letters and proofs as encrypted files in the database. */
@Module({
  providers: [StoredFilesService, UploadsService],
  exports: [StoredFilesService, UploadsService],
})
export class StoredFilesModule {}
