import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AddressLabel, LetterSheet, ReceiptSheet } from './letter-sheet.js';
import { runJob, type PressJob } from './press-job.js';
import { PressProcess } from './press-process.js';
import { Press } from './press.js';

/** Only what is built can be a process; sources that run as they are print in their own. */
const PROGRAM = path.join(import.meta.dirname, 'press-child.js');

/** Prints letters, receipts and addresses as PDF/A: the same sheet gives the same bytes. */
@Injectable()
export class LetterPress implements OnApplicationShutdown {
  private readonly process = existsSync(PROGRAM) ? new PressProcess(PROGRAM) : null;
  private readonly press = new Press();

  /** Prints a letter; throws LetterheadBlank, LetterCharacters, LetterTooLong or LetterPictureUnreadable. */
  letter(sheet: LetterSheet): Promise<Buffer> {
    return this.print({ kind: 'letter', sheet });
  }

  /** Prints a receipt; throws LetterheadBlank or LetterCharacters. */
  receipt(sheet: ReceiptSheet): Promise<Buffer> {
    return this.print({ kind: 'receipt', sheet });
  }

  /** Prints addresses for envelopes, sixteen on a page; throws LetterCharacters. */
  labels(sheet: readonly AddressLabel[]): Promise<Buffer> {
    return this.print({ kind: 'labels', sheet });
  }

  /** Nest's hook: the press ends with the process that uses it. */
  onApplicationShutdown(): void {
    this.process?.stop();
  }

  private print(job: PressJob): Promise<Buffer> {
    return this.process ? this.process.print(job) : runJob(this.press, job);
  }
}
