import { DomainError } from '../platform/errors/domain-error.js';
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

/** What came of it: the file, a refusal in the domain's words, or what nobody foresaw. */
export type PressAnswer =
  | { bytes: Uint8Array }
  | { refused: string; details: Record<string, unknown> }
  | { failed: string };

/** Prints a job. */
export function runJob(press: Press, job: PressJob): Promise<Buffer> {
  if (job.kind === 'letter') return press.letter(job.sheet);
  if (job.kind === 'receipt') return press.receipt(job.sheet);
  return press.labels(job.sheet);
}

/** Prints a job and puts what came of it into a message. */
export async function answerTo(press: Press, job: PressJob): Promise<PressAnswer> {
  try {
    return { bytes: await runJob(press, job) };
  } catch (error) {
    if (error instanceof DomainError) return { refused: error.code, details: error.details };
    return { failed: error instanceof Error ? error.message : 'the press failed' };
  }
}

const REFUSALS: Readonly<Record<string, (details: Record<string, unknown>) => DomainError>> = {
  letter_font_missing: ({ file }) => new LetterFontMissing(String(file), undefined),
  letterhead_blank: () => new LetterheadBlank(),
  letter_characters: ({ characters }) => new LetterCharacters(String(characters)),
  letter_too_long: ({ pages }) => new LetterTooLong(Number(pages)),
  letter_picture_unreadable: () => new LetterPictureUnreadable(),
};

/** The file of an answer; throws the refusal or the failure that it carries. */
export function fileOf(answer: PressAnswer): Buffer {
  if ('bytes' in answer) return Buffer.from(answer.bytes);
  if ('failed' in answer) throw new Error(answer.failed);
  const refusal = REFUSALS[answer.refused];
  throw refusal ? refusal(answer.details) : new Error(answer.refused);
}
