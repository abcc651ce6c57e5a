import { zipSync } from 'fflate';
import { describe, expect, it } from '@jest/globals';
import { UnreadableFile } from '../../../src/plan/files/plan-problem.js';
import { ZipParts } from '../../../src/plan/files/reading/zip-reader.js';

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
    const zip = ZipParts.of(BYTES);
    expect(await lengthOf(zip, first)).toBe(PART.length);
    await expect(lengthOf(zip, second)).rejects.toBeInstanceOf(UnreadableFile);
    expect(await lengthOf(ZipParts.of(BYTES), second)).toBe(PART.length);
  });
});
