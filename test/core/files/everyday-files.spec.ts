import { afterAll, describe, expect, it } from '@jest/globals';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { LetterJoining } from '../../../src/core/files/letter-joining.js';
import type { FileKind } from '../../../src/core/files/stored-file.entity.js';
import { UploadsService } from '../../../src/core/files/uploads.service.js';
import { pdfOf, plainPng } from './hostile-files.js';

const KINDS: readonly FileKind[] = ['application/pdf', 'image/png', 'image/jpeg'];
const uploads = new UploadsService();
afterAll(() => uploads.onApplicationShutdown());

const said = (bytes: Buffer): Promise<string> =>
  uploads.clean(bytes, KINDS, 'proof').then(
    () => 'taken',
    ({ code }: { code: string }) => code,
  );

const ALGORITHMS = ['RC4-40', 'RC4-128', 'AES-128', 'AES-256'] as const;

async function lockedPdf(
  algorithm: (typeof ALGORITHMS)[number],
  userPassword: string,
  useObjectStreams: boolean,
): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  pdf.addPage([595, 842]).drawText('Received');
  const allowWeakCryptography = true;
  pdf.encrypt({ ownerPassword: 'owner', userPassword, algorithm, allowWeakCryptography });
  return Buffer.from(await pdf.save({ useObjectStreams }));
}

describe.each(ALGORITHMS)('a PDF locked by %s', (algorithm) => {
  it.each([false, true])(
    'only against editing is taken as it came, and printed with others (packed: %s)',
    async (packed) => {
      const bytes = await lockedPdf(algorithm, '', packed);
      const clean = await uploads.clean(bytes, KINDS, 'proof');
      expect(clean.bytes.equals(bytes)).toBe(true);
      const joining = new LetterJoining();
      expect(await joining.add(clean)).toBe('added');
      const whole = await PDFDocument.load(await joining.whole());
      joining.stop();
      expect([whole.getPageCount(), whole.isEncrypted]).toEqual([1, false]);
    },
  );

  it('against reading is refused in so many words', async () =>
    expect(await said(await lockedPdf(algorithm, 'secret', false))).toBe('upload_locked'));
});

describe('bytes before the head of a PDF', () => {
  it.each(['\r\n', '\uFEFF', 'HTTP/1.1 200 OK\r\n\r\n', ' '.repeat(1019)])(
    'are read over: %j',
    async (before) =>
      expect(await said(Buffer.concat([Buffer.from(before), pdfOf([])]))).toBe('taken'),
  );

  it('are no more than readers look at', async () =>
    expect(await said(Buffer.concat([Buffer.alloc(1024, 32), pdfOf([])]))).toBe('upload_kind'));
});

describe('a photograph', () => {
  const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;
  const photo = (options = {}): Promise<Buffer> =>
    sharp({ create: { width: 400, height: 300, channels: 3, background: 'red', noise } })
      .jpeg(options)
      .toBuffer();

  it.each([{}, { progressive: true }])('without its last bytes is taken: %j', async (options) => {
    const whole = await photo(options);
    for (const lost of [1, 2, 3, 20]) expect(await said(whole.subarray(0, -lost))).toBe('taken');
  });

  it('whose lower half is lost is refused in so many words', async () => {
    const whole = await photo();
    const half = whole.subarray(0, Math.round(whole.length / 2));
    expect(await said(half)).toBe('upload_cut_off');
  });

  it('that ends in grey is whole all the same', async () => {
    const grey = { r: 128, g: 128, b: 128 };
    const plain = sharp({ create: { width: 80, height: 60, channels: 3, background: grey } });
    expect(await said(await plain.jpeg().toBuffer())).toBe('taken');
  });

  it.each([
    ['of 108 million points', 12_000, 9_000],
    ['of a panorama', 30_000, 4_000],
  ])(
    '%s is made smaller',
    async (_what, width, height) => {
      const whole = await sharp(plainPng(width, height), { limitInputPixels: false })
        .jpeg({ quality: 50 })
        .toBuffer();
      const { bytes } = await uploads.clean(whole, KINDS, 'proof');
      expect((await sharp(bytes).metadata()).width).toBe(3000);
    },
    60_000,
  );

  it('of 54 million points without loss is made smaller too', async () => {
    const { bytes } = await uploads.clean(plainPng(9_000, 6_000), KINDS, 'proof');
    expect((await sharp(bytes).metadata()).width).toBe(3000);
  }, 60_000);
});
