import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { unreadable } from '../file-problem.js';

const inflate = promisify(inflateRaw);

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
const STORED = 0;
const MOST_ENTRIES = 1_000;
interface Entry {
  path: string;
  method: number;
  packed: Buffer;
}

/** A packed file's parts; each is unpacked when it is asked for, and never beyond the bytes that are left for all. */
export class ZipParts {
  private constructor(
    private readonly entries: ReadonlyMap<string, Entry>,
    private left: number,
  ) {}

  /** Reads the list of the parts; throws UnreadableFile for what is no whole zip, or is locked. */
  static of(bytes: Buffer, mostUnpacked: number): ZipParts {
    try {
      const entries = new Map(entriesOf(bytes).map((entry) => [entry.path, entry]));
      return new ZipParts(entries, mostUnpacked);
    } catch (error) {
      // A length that points outside the file.
      if (error instanceof RangeError) return unreadable('broken_workbook');
      throw error;
    }
  }

  /** A part as text, or null where there is none; throws UnreadableFile for a broken or an endless one. */
  async text(path: string): Promise<string | null> {
    const entry = this.entries.get(path);
    if (!entry) return null;
    const bytes = await this.unpacked(entry);
    this.left -= bytes.length;
    return new TextDecoder().decode(bytes);
  }

  private async unpacked({ method, packed, path }: Entry): Promise<Buffer> {
    if (method === STORED && packed.length < this.left) return packed;
    if (method !== DEFLATED) return unreadable('broken_workbook', { sheet: path });
    try {
      return await inflate(packed, { maxOutputLength: Math.max(1, this.left) });
    } catch (error) {
      const endless = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return unreadable(endless ? 'unpacked_too_large' : 'broken_workbook', { sheet: path });
    }
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) return unreadable('unpacked_too_large');
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let n = 0; n < count; n += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) return unreadable('broken_workbook');
    if (bytes.readUInt16LE(at + 8) & 1) return unreadable('encrypted');
    const nameLength = bytes.readUInt16LE(at + 28);
    const path = bytes.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    const method = bytes.readUInt16LE(at + 10);
    entries.push({ path, method, packed: packedAt(bytes, at) });
    at += ENTRY_LENGTH + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function packedAt(bytes: Buffer, entry: number): Buffer {
  const length = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (bytes.readUInt32LE(local) !== LOCAL) return unreadable('broken_workbook');
  const from =
    local + LOCAL_LENGTH + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (from + length > bytes.length) return unreadable('broken_workbook');
  return bytes.subarray(from, from + length);
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  return unreadable('broken_workbook');
}
