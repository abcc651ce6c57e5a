import type { FileKind } from './stored-file.entity.js';

const PICTURES: readonly [kind: FileKind, first: readonly number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** Readers look for a PDF's head in so many bytes (ISO 32000-1, note to 7.5.2 of Adobe's edition). */
const BEFORE_HEAD = 1024;

/** The kind of a file by its first bytes, not by its name; null for kinds that are refused. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const found = PICTURES.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  if (found) return found[0];
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BEFORE_HEAD));
  return start.includes('%PDF-') ? 'application/pdf' : null;
}
