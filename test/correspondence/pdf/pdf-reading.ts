import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

function withFile<T>(pdf: Buffer, work: (file: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'sipha-letter-'));
  try {
    const file = path.join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    return work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What somebody gets who copies the text of a PDF, a page each. */
export function copiedPages(pdf: Buffer): string[] {
  const text = withFile(pdf, (file) => execFileSync('pdftotext', ['-raw', file, '-']).toString());
  return text.split('\f').slice(0, -1);
}

/** The whole of it without white space: lines break anywhere in Thai. */
export const copiedText = (pdf: Buffer): string => unspaced(copiedPages(pdf).join(''));

/** A text in NFC without white space, and without the breaks that a long word got. */
export const unspaced = (text: string): string => text.normalize('NFC').replace(/[\s\u200b]+/g, '');

/** The pages as pictures of 50 points an inch, PNG. */
export function pagePictures(pdf: Buffer): Buffer[] {
  return withFile(pdf, (file) => {
    const base = path.join(path.dirname(file), 'page');
    execFileSync('pdftoppm', ['-r', '50', '-gray', '-png', file, base]);
    const pages = copiedPages(pdf).length;
    const digits = String(pages).length;
    return Array.from({ length: pages }, (_, index) =>
      readFileSync(`${base}-${String(index + 1).padStart(digits, '0')}.png`),
    );
  });
}
