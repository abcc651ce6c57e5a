import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { UnreadableFile } from '../../../src/platform/sheets/file-problem.js';
import { ZipParts } from '../../../src/platform/sheets/reading/zip-reader.js';

const MOST = 24 * 1024 * 1024;

const PART = new Uint8Array(13 * 1024 * 1024);
/** Parts of 13 MB, of which any alone is within the bound of 24. */
const BYTES = Buffer.from(
  zipSync({
    deflated: [PART, { level: 1 }],
    'deflated too': [PART, { level: 1 }],
    stored: [PART, { level: 0 }],
  }),
);

const lengthOf = async (zip: ZipParts, path: string): Promise<number> =>
  (await zip.text(path))!.length;

describe('the parts of a packed file', () => {
  it.each([
    ['deflated', 'deflated too'],
    ['stored', 'deflated'],
    ['deflated', 'stored'],
  ])('share one bound: %s, then %s', async (first, second) => {
    const zip = ZipParts.of(BYTES, MOST);
    expect(await lengthOf(zip, first)).toBe(PART.length);
    await expect(lengthOf(zip, second)).rejects.toBeInstanceOf(UnreadableFile);
    expect(await lengthOf(ZipParts.of(BYTES, MOST), second)).toBe(PART.length);
  });
});

describe('a packed file that is not what it says', () => {
  const TEXT = 'abc '.repeat(5000);
  const packed = (level: 0 | 6): Buffer =>
    Buffer.from(zipSync({ 'a.xml': [strToU8(TEXT), { level }] }));
  /** Puts a number into the list of the parts, at a place of its only entry. */
  const saying = (value: number, place: number, level: 0 | 6 = 6): Buffer => {
    const bytes = packed(level);
    bytes.writeUInt32LE(value, bytes.indexOf('PK\u0001\u0002') + place);
    return bytes;
  };
  const PACKED_LENGTH = 20;
  const LENGTH = 24;
  const PLACE = 42;

  it.each([
    ['shorter', 100],
    ['longer', 1_000_000],
  ])('is read whole where it is said to be %s', async (_said, length) => {
    expect(await ZipParts.of(saying(length, LENGTH), MOST).text('a.xml')).toBe(TEXT);
  });

  it.each([
    ['ends after the file', saying(1_000_000, PACKED_LENGTH, 0)],
    ['ends too early', saying(10, PACKED_LENGTH)],
    ['begins after the file', saying(0x7fff_ffff, PLACE)],
    ['begins where no part does', saying(1, PLACE)],
    ['is in no list', saying(0, 0)],
  ])('is refused where its part %s', async (_said, bytes) => {
    await expect((async () => ZipParts.of(bytes, MOST).text('a.xml'))()).rejects.toThrow(
      'broken_workbook',
    );
  });
});
