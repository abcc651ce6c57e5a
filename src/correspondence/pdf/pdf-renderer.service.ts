import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { AddressLabel, LetterData, ReceiptData } from './letter-data.js';
import { runJob, type PdfJob } from './pdf-job.js';
import { PdfRendererProcess } from './pdf-renderer-process.js';
import { PdfRenderer } from './pdf-renderer.js';

/** Only the built program can run as a process; when sources run directly, PDFs are rendered in this process. */
const PROGRAM = path.join(import.meta.dirname, 'pdf-renderer-child.js');

/** Renders letters, receipts and addresses as PDF/A: the same data gives the same bytes. */
@Injectable()
export class PdfRendererService implements OnApplicationShutdown {
  private readonly process = existsSync(PROGRAM) ? new PdfRendererProcess(PROGRAM) : null;
  private readonly renderer = new PdfRenderer();

  /** Renders a letter; throws LetterheadBlank, LetterCharacters, LetterTooLong or LetterPictureUnreadable. */
  letter(data: LetterData): Promise<Buffer> {
    return this.print({ kind: 'letter', data });
  }

  /** Renders a receipt; throws LetterheadBlank or LetterCharacters. */
  receipt(data: ReceiptData): Promise<Buffer> {
    return this.print({ kind: 'receipt', data });
  }

  /** Renders addresses for envelopes, sixteen on a page; one that cannot be printed says so in its place. */
  labels(data: readonly AddressLabel[]): Promise<Buffer> {
    return this.print({ kind: 'labels', data });
  }

  /** Nest's hook: the renderer's process ends with this one. */
  onApplicationShutdown(): void {
    this.process?.stop();
  }

  private print(job: PdfJob): Promise<Buffer> {
    return this.process ? this.process.print(job) : runJob(this.renderer, job);
  }
}
