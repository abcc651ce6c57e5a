import type { FileKind } from './stored-file.entity.js';

const SIGNS: readonly [kind: FileKind, first: readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

/** The kind of a file by its first bytes, not by its name; null for kinds that are refused. */
export function kindOf(bytes: Uint8Array): FileKind | null {
  const found = SIGNS.find(([, first]) => first.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}
