import type { FileKind } from './stored-file.entity.js';

/** A file as it travels to the process that reads it. */
export interface FileToRead {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
}

/** What is to be done with a file; a joining process holds what was added until it is asked for the whole. */
export type FileJob =
  | { readonly act: 'check'; readonly file: FileToRead }
  | { readonly act: 'add'; readonly file: FileToRead }
  | { readonly act: 'join' };

/** The bytes to store, or null where the file is stored as it came. */
export type FileAnswer = Uint8Array | null;

/** The program that reads files, named from src. */
export const FILE_PROGRAM = 'core/files/reading/file-child.js';
