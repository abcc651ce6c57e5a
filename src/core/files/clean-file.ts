import type { FileKind } from './stored-file.entity.js';

/** A checked file, ready to be stored. */
export interface CleanFile {
  kind: FileKind;
  bytes: Buffer;
}
