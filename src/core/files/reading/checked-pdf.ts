import { PDFDocument } from '@cantoo/pdf-lib';
import { demandBounds } from './pdf-bounds.js';

/** A letter has three pages, a record of an inspection some hundred. */
const MOST_PAGES = 2_000;

/** A PDF read within its bounds; throws UploadRefused for one that grows beyond, and for what is none. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  demandBounds(bytes);
  return PDFDocument.load(bytes, { updateMetadata: false });
}

/** Throws for a PDF without pages, or locked by a password: it could not be printed with others. */
export async function demandPages(bytes: Uint8Array): Promise<void> {
  const count = (await openPdf(bytes)).getPageCount();
  if (count === 0 || count > MOST_PAGES) throw new Error('no pages, or too many');
}
