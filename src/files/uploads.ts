import { PDFDocument } from '@cantoo/pdf-lib';
import { kindOf } from './file-kind.rule.js';
import { UploadRefused } from './file.errors.js';
import { redraw } from './picture.js';
import type { FileKind } from './stored-file.entity.js';

/** A file ready to be kept. */
export interface CleanFile {
  kind: FileKind;
  bytes: Buffer;
}

/** The most bytes of one uploaded file. */
export const MOST_UPLOAD_BYTES = 10 * 1024 * 1024;

/**
 * Takes an upload of one of these kinds: known by its bytes, a picture drawn anew without what its file
 * carried. Throws UploadRefused for the form's field.
 */
export async function cleanUpload(
  bytes: Buffer | undefined,
  kinds: readonly FileKind[],
  field: string,
): Promise<CleanFile> {
  if (!bytes || bytes.length === 0) throw new UploadRefused('upload_missing', field);
  const kind = kindOf(bytes);
  if (kind === null || !kinds.includes(kind)) throw new UploadRefused('upload_kind', field);
  try {
    if (kind !== 'application/pdf') return { kind, bytes: await redraw(bytes, kind) };
    await demandPages(bytes);
    return { kind, bytes };
  } catch {
    throw new UploadRefused('upload_unreadable', field);
  }
}

/** Throws for a PDF without pages, or locked by a password: it could not be printed with others. */
async function demandPages(bytes: Buffer): Promise<void> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  if (document.getPageCount() === 0) throw new Error('no pages');
}
