import type { FileKind } from './stored-file.entity.js';

/** A checked file, ready to be stored. */
export interface CleanFile {
  kind: FileKind;
  bytes: Buffer;
}

/** The most bytes of one uploaded file. */
export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;
