import { Module } from '@nestjs/common';
import { Files } from './files.service.js';
import { Uploads } from './uploads.service.js';

/** Letters and proofs as files. */
@Module({ providers: [Files, Uploads], exports: [Files, Uploads] })
export class FilesModule {}
