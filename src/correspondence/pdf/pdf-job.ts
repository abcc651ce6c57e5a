import { DomainError } from '../../platform/errors/domain-error.js';
import { ChildRefused } from '../../platform/child/child.errors.js';
import {
  LetterCharacters,
  LetterFontMissing,
  LetterheadBlank,
  LetterPictureUnreadable,
  LetterTooLong,
  type UnprintableSign,
} from './letter.errors.js';
import type { AddressLabel, LetterData, ReceiptData } from './letter-data.js';
import type { PdfRenderer } from './pdf-renderer.js';

/** A document to render. */
export type PdfJob =
  | { kind: 'letter'; data: LetterData }
  | { kind: 'receipt'; data: ReceiptData }
  | { kind: 'labels'; data: readonly AddressLabel[] };

/** Renders a job. */
export function runJob(renderer: PdfRenderer, job: PdfJob): Promise<Buffer> {
  if (job.kind === 'letter') return renderer.letter(job.data);
  if (job.kind === 'receipt') return renderer.receipt(job.data);
  return renderer.labels(job.data);
}

const REFUSALS: Readonly<Record<string, (details: Record<string, unknown>) => DomainError>> = {
  letter_font_missing: ({ file }) => new LetterFontMissing(String(file), undefined),
  letterhead_blank: () => new LetterheadBlank(),
  letter_characters: ({ signs }) => new LetterCharacters(signs as UnprintableSign[]),
  letter_too_long: ({ pages }) => new LetterTooLong(Number(pages)),
  letter_picture_unreadable: () => new LetterPictureUnreadable(),
};

/** The renderer's own error for what its process reported; any other error as it is. */
export function pdfError(error: unknown): unknown {
  if (!(error instanceof ChildRefused)) return error;
  return REFUSALS[error.code]?.(error.details) ?? error;
}
