import { PDFDocument } from '@cantoo/pdf-lib';
import type { FileToRead } from '../file-job.js';
import { openPdf } from './checked-pdf.js';

/** A4 in points, and the white edge round a photographed page. */
const PAGE = { width: 595, height: 842, edge: 28 };

/** Letters as one PDF: pages as they are, a photographed copy on a page of its own. */
export class JoinedPdf {
  private constructor(private readonly joined: PDFDocument) {}

  static async begin(): Promise<JoinedPdf> {
    return new JoinedPdf(await PDFDocument.create());
  }

  /** Adds a letter; throws for a file that cannot be read. */
  async add({ kind, bytes }: FileToRead): Promise<void> {
    if (kind !== 'application/pdf') return this.addPicture(kind, bytes);
    const letter = await openPdf(bytes);
    const pages = await this.joined.copyPages(letter, letter.getPageIndices());
    for (const page of pages) this.joined.addPage(page);
  }

  /** The whole as bytes, or null where nothing was added. */
  async bytes(): Promise<Uint8Array | null> {
    if (this.joined.getPageCount() === 0) return null;
    return this.joined.save({ useObjectStreams: false });
  }

  private async addPicture(kind: 'image/png' | 'image/jpeg', bytes: Uint8Array): Promise<void> {
    const picture =
      kind === 'image/png' ? await this.joined.embedPng(bytes) : await this.joined.embedJpg(bytes);
    const { width, height, edge } = PAGE;
    const size = picture.scaleToFit(width - 2 * edge, height - 2 * edge);
    const page = this.joined.addPage([width, height]);
    page.drawImage(picture, { x: edge, y: height - edge - size.height, ...size });
  }
}
