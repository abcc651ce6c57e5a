import { Module } from '@nestjs/common';
import { Files } from './files.service.js';

/** Letters and proofs as files. */
@Module({ providers: [Files], exports: [Files] })
export class FilesModule {}
