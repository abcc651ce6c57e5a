import { DomainError } from '../../platform/errors/domain-error.js';
import { ChildRefused } from '../../platform/child/child.errors.js';
import {
  LetterCharacters,
  LetterFontMissing,
  LetterheadBlank,
  LetterPictureUnreadable,
  LetterTooLong,
} from './letter.errors.js';
import type { AddressLabel, LetterSheet, ReceiptSheet } from './letter-sheet.js';
import type { Press } from './press.js';

/** What is to be printed. */
export type PressJob =
  | { kind: 'letter'; sheet: LetterSheet }
  | { kind: 'receipt'; sheet: ReceiptSheet }
  | { kind: 'labels'; sheet: readonly AddressLabel[] };

/** Prints a job. */
export function runJob(press: Press, job: PressJob): Promise<Buffer> {
  if (job.kind === 'letter') return press.letter(job.sheet);
  if (job.kind === 'receipt') return press.receipt(job.sheet);
  return press.labels(job.sheet);
}

const REFUSALS: Readonly<Record<string, (details: Record<string, unknown>) => DomainError>> = {
  letter_font_missing: ({ file }) => new LetterFontMissing(String(file), undefined),
  letterhead_blank: () => new LetterheadBlank(),
  letter_characters: ({ characters }) => new LetterCharacters(String(characters)),
  letter_too_long: ({ pages }) => new LetterTooLong(Number(pages)),
  letter_picture_unreadable: () => new LetterPictureUnreadable(),
};

/** The press's own error for what its process said; another error as it is. */
export function pressError(error: unknown): unknown {
  if (!(error instanceof ChildRefused)) return error;
  return REFUSALS[error.code]?.(error.details) ?? error;
}
