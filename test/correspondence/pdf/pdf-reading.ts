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

/** A text in NFC without white space. */
export const unspaced = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');

/** Where every word of a PDF stands on its page, in points from the upper left corner. */
export function copiedWords(pdf: Buffer): { top: number; right: number; bottom: number }[] {
  const boxes = withFile(pdf, (file) =>
    execFileSync('pdftotext', ['-bbox', file, '-']).toString(),
  ).matchAll(/<word xMin="[^"]*" yMin="([^"]*)" xMax="([^"]*)" yMax="([^"]*)"/g);
  return [...boxes].map(([, top, right, bottom]) => ({
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

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
