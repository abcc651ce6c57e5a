import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { FileKind } from '../../../src/core/files/stored-file.entity.js';
import { UploadsService } from '../../../src/core/files/uploads.service.js';
import {
  claimingPng,
  crowdedPdf,
  deepPdf,
  pdfOf,
  plainPng,
  swellingPdf,
  unforeseenPdf,
} from './hostile-files.js';

const KINDS: readonly FileKind[] = ['application/pdf', 'image/png', 'image/jpeg'];
const uploads = new UploadsService();
afterAll(() => uploads.onApplicationShutdown());

const refused = (bytes: Buffer): Promise<unknown> =>
  uploads.clean(bytes, KINDS, 'proof').then(
    () => 'taken',
    ({ code, details }: { code: string; details: { field: string } }) => [code, details.field],
  );

const red = sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } });

describe('an upload', () => {
  it.each([
    ['a PDF packed a thousand times over', () => swellingPdf(200, 1), 'upload_unpacks_too_large'],
    ['a PDF packed twice', () => swellingPdf(200, 2), 'upload_unpacks_too_large'],
    ['a PDF of 210,000 objects', () => crowdedPdf(), 'upload_unpacks_too_large'],
    ['half a PDF', () => pdfOf([]).subarray(0, 60), 'upload_unreadable'],
    ['a picture of 1 × 49,000,000', () => plainPng(1, 49_000_000), 'upload_too_many_points'],
    ['a picture of 14,200 × 14,200', () => claimingPng(14_200, 14_200), 'upload_too_many_points'],
    ['a picture of 39,000 × 39,000', () => claimingPng(39_000, 39_000), 'upload_too_many_points'],
    ['half a picture', () => plainPng(500, 500).subarray(0, 80), 'upload_unreadable'],
    ['a PNG’s name and a PDF behind it', polyglot, 'upload_unreadable'],
  ])('that is %s is refused with its field and its words', async (_what, make, code) => {
    expect(await refused(make())).toEqual([code, 'proof']);
  });

  it.each([
    ['whose growth nobody foresaw', unforeseenPdf],
    ['of lists in lists in lists', deepPdf],
  ])(
    '%s is read within the limits or not at all, and the next is taken',
    async (_what, make) => {
      const said = await refused(make());
      expect(['taken', 'upload_unreadable', 'upload_not_checked']).toContain(
        Array.isArray(said) ? said[0] : said,
      );
      expect(await refused(pdfOf([]))).toBe('taken');
    },
    60_000,
  );

  it('of fifty million points is still taken, upright, within the limits', async () => {
    const whole = await sharp(plainPng(7_000, 7_000)).jpeg({ progressive: true }).toBuffer();
    const turned = await sharp(whole).withMetadata({ orientation: 6 }).toBuffer();
    const { bytes } = await uploads.clean(turned, KINDS, 'proof');
    expect(await sharp(bytes).metadata()).toMatchObject({ width: 3000, height: 3000 });
  }, 60_000);

  it.each([1, 2, 3, 4, 5, 6, 7, 8])('is turned upright from position %d', async (orientation) => {
    const blue = await sharp({ create: { width: 20, height: 10, channels: 3, background: 'blue' } })
      .png()
      .toBuffer();
    const picture = await red
      .clone()
      .composite([{ input: blue, left: 0, top: 0 }])
      .jpeg({ quality: 100 })
      .withMetadata({ orientation })
      .toBuffer();
    const { bytes } = await uploads.clean(picture, KINDS, 'proof');
    const drawn = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const wanted = await sharp(picture).autoOrient().raw().toBuffer({ resolveWithObject: true });
    expect([drawn.info.width, drawn.info.height]).toEqual([wanted.info.width, wanted.info.height]);
    const apart = drawn.data.filter((value, n) => Math.abs(value - wanted.data[n]!) > 60).length;
    expect(apart / drawn.data.length).toBeLessThan(0.05);
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  });

  it('leaves behind what hangs on a picture', async () => {
    const picture = Buffer.concat([await red.clone().jpeg().toBuffer(), pdfOf([])]);
    const { bytes } = await uploads.clean(picture, KINDS, 'proof');
    expect(bytes.includes('%PDF')).toBe(false);
  });
});

function polyglot(): Buffer {
  return Buffer.concat([plainPng(1, 1).subarray(0, 8), pdfOf([])]);
}
