import type { FileAnswer, FileJob, FileToRead } from '../file-job.js';
import { demandPages } from './checked-pdf.js';
import { JoinedPdf } from './joined-pdf.js';
import { redraw } from './picture.js';

/** Runs jobs on files, and holds the letters that are being joined. */
export class FileReading {
  private joined: JoinedPdf | null = null;

  /** Does a job; throws UploadRefused, or any error that reading the file causes. */
  async run(job: FileJob): Promise<FileAnswer> {
    if (job.act === 'check') return checked(job.file);
    if (job.act === 'join') return this.joined?.bytes() ?? null;
    this.joined ??= await JoinedPdf.begin();
    await this.joined.add(job.file);
    return null;
  }
}

async function checked({ kind, bytes }: FileToRead): Promise<FileAnswer> {
  if (kind !== 'application/pdf') return redraw(Buffer.from(bytes), kind);
  await demandPages(bytes);
  return null;
}
