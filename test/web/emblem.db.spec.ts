import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { templateExample } from '../../src/web/admin/templates/template-example.data.js';
import { DEFAULT_OFFICE_SETTINGS } from '../../src/core/office/data/office-settings.data.js';
import { composeLetter } from '../../src/correspondence/notices/letter.rule.js';
import { LetterPdfService } from '../../src/correspondence/notices/letter-pdf.service.js';
import { OfficeEmblemService } from '../../src/correspondence/notices/office-emblem.service.js';
import { hidden, type Answer, type Visitor } from './visitor.js';
import { WebTown } from './web-town.js';

const URL = '/staff/emblem';
const BOUNDARY = 'emblem-test-boundary';

let town: WebTown;
let clerk: Visitor;
let png: Buffer;
beforeAll(async () => {
  town = await WebTown.open(['municipal_clerk', 'mayor']);
  clerk = await town.officer('municipal_clerk');
  png = await picture('red');
}, 60_000);
afterAll(() => town.close());

const picture = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer();
const emblem = (): Promise<Buffer | null> =>
  town.app.get(OfficeEmblemService, { strict: false }).read();
const seenOn = ({ body }: Answer): string => hidden(body, 'seen').replaceAll('&quot;', '"');

/** Sends the form with a file as browsers do. */
async function sends(
  bytes: Buffer | null,
  more: { act?: string; seen?: string; by?: Visitor } = {},
): Promise<Answer> {
  const by = more.by ?? clerk;
  const seen = more.seen ?? seenOn(await by.get(URL));
  const fields = { _csrf: await by.token('/staff'), act: more.act ?? 'set', seen };
  const texts = Object.entries(fields).map(
    ([name, value]) =>
      `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const head =
    `--${BOUNDARY}\r\ncontent-disposition: form-data; name="picture"; filename="garuda.png"\r\n` +
    'content-type: image/png\r\n\r\n';
  const file = bytes ? [Buffer.from(head), bytes, Buffer.from('\r\n')] : [];
  const payload = Buffer.concat([
    Buffer.from(texts.join('')),
    ...file,
    Buffer.from(`--${BOUNDARY}--\r\n`),
  ]);
  const headers = { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
  return by.send({ method: 'POST', url: URL, headers, payload });
}

describe('the emblem', () => {
  it('is set, shown, recorded, and taken away again', async () => {
    expect(await emblem()).toBeNull();
    expect((await sends(png)).headers.location).toBe(`${URL}?done=saved`);
    const kept = await emblem();
    expect(kept!.subarray(1, 4).toString()).toBe('PNG');
    const shown = await clerk.get(`${URL}/picture`);
    expect([shown.headers['content-type'], shown.bytes.equals(kept!)]).toEqual(['image/png', true]);
    expect((await clerk.get('/staff/settings')).body).toContain('ตราครุฑ: ยังไม่ได้ตั้ง → มีภาพ');
    expect((await sends(null, { act: 'remove' })).status).toBe(303);
    expect(await emblem()).toBeNull();
    expect((await clerk.get(`${URL}/picture`)).status).toBe(404);
    const rows = await town.rows(`SELECT 1 FROM office_event WHERE type = 'setting_set'`);
    expect(rows).toHaveLength(2);
  });

  it('is printed on letters', async () => {
    const numbers = { number: 'T-2345-6789', letterNumber: 'ทดสอบ/1' };
    const parts = {
      ...templateExample,
      ...numbers,
      kind: 'result',
      restricted: false,
      body: 'ก',
    } as const;
    const letter = composeLetter(parts, DEFAULT_OFFICE_SETTINGS);
    const letterPdf = town.app.get(LetterPdfService, { strict: false });
    const pictures = async (): Promise<number> =>
      (await letterPdf.preview(letter)).toString('latin1').split('/Subtype /Image').length - 1;
    const without = await pictures();
    await sends(png);
    expect(await pictures()).toBe(without + 1);
    await sends(null, { act: 'remove' });
  });

  it('that two set at once is the first one', async () => {
    const seen = seenOn(await clerk.get(URL));
    await sends(png, { seen });
    const first = await emblem();
    expect((await sends(await picture('blue'), { seen })).status).toBe(409);
    expect(await emblem()).toEqual(first);
    await sends(null, { act: 'remove' });
  });

  it('is a PNG that can be opened, and nothing else is kept', async () => {
    const before = await town.state();
    const jpeg = await sharp(png).jpeg().toBuffer();
    const wrong = [null, Buffer.alloc(0), Buffer.from('%PDF-1.7'), jpeg, png.subarray(0, 30)];
    for (const bytes of wrong) {
      const { status, body } = await sends(bytes);
      expect([bytes?.length, status]).toEqual([bytes?.length, 422]);
      expect(body).toMatch(/id="picture-error"[^>]*>[^]*?[ก-๙]{4}/);
    }
    expect((await sends(png, { act: 'other' })).status).toBe(422);
    expect(await town.state()).toEqual(before);
  });

  it('is nobody else’s to see or set', async () => {
    const mayor = await town.officer('mayor');
    expect((await mayor.get(`${URL}/picture`)).status).toBe(403);
    expect((await sends(png, { by: mayor, seen: 'null' })).status).toBe(403);
  });
});
