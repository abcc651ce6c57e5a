import { PDFDocument } from '@cantoo/pdf-lib';
import { UploadRefused } from '../file.errors.js';
import { demandBounds } from './pdf-bounds.js';

/** A letter has three pages, a record of an inspection some hundred. */
const MOST_PAGES = 2_000;

/** What pdf-lib says of a PDF that the empty password does not open, or that a certificate locks. */
const LOCKED = ['NEEDS PASSWORD', 'unknown encryption method'];

/**
 * A PDF read within its bounds; one that is locked only against editing opens with the empty password. Throws
 * UploadRefused for one that grows beyond or needs a password, and any error for what is none.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  demandBounds(bytes);
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, password: '' });
  } catch (error) {
    const isLocked = error instanceof Error && LOCKED.includes(error.message);
    throw isLocked ? new UploadRefused('upload_locked', 'file') : error;
  }
}

/** Throws for a PDF without pages, or what openPdf refuses: it could not be printed with others. */
export async function demandPages(bytes: Uint8Array): Promise<void> {
  const count = (await openPdf(bytes)).getPageCount();
  if (count === 0 || count > MOST_PAGES) throw new Error('no pages, or too many');
}
