import { inflateSync } from 'node:zlib';
import { UploadRefused } from '../file.errors.js';

/** A scan of a hundred pages has some thousand. */
const MOST_OBJECTS = 200_000;
/** What lists and packs of objects may unpack to, all together. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const LONGEST_HEAD = 4_096;

/**
 * Throws UploadRefused for a PDF that would grow: too many objects, or streams of objects that unpack to too
 * much. Only those are unpacked when a PDF is opened; pictures and pages stay as they are.
 */
export function demandBounds(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = file.toString('latin1');
  let objects = 0;
  for (const _found of text.matchAll(/\bobj\b/g)) {
    void _found;
    objects += 1;
    if (objects > MOST_OBJECTS) tooLarge();
  }
  let left = MOST_UNPACKED;
  for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
    const head = headBefore(text, index);
    if (!/\/(?:ObjStm|XRef)\b/.test(head)) continue;
    if (isPackedOddly(head)) tooLarge();
    left -= unpackedLength(file.subarray(text.indexOf('\n', index) + 1), left);
  }
}

/** The dictionary before a stream, its names without #-escapes. */
function headBefore(text: string, stream: number): string {
  const before = text.slice(Math.max(0, stream - LONGEST_HEAD), stream);
  const head = before.slice(before.lastIndexOf(' obj') + 1);
  return head.replace(/#([0-9a-f]{2})/gi, (_all, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

/** Packed twice, or by what nobody packs objects with today. */
const isPackedOddly = (head: string): boolean => {
  const ways = [...head.matchAll(/\/(\w+Decode|AHx|A85|LZW|RL|Fl)\b/g)].map(([, way]) => way);
  return ways.length > 1 || ways.some((way) => way !== 'FlateDecode' && way !== 'Fl');
};

/** How long a stream is when unpacked; throws where that is more than is left. */
function unpackedLength(packed: Buffer, left: number): number {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, left), finishFlush: 2 }).length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return tooLarge();
    // Not packed, or broken: whoever opens it will say so.
    return 0;
  }
}

function tooLarge(): never {
  throw new UploadRefused('upload_unpacks_too_large', 'file');
}
