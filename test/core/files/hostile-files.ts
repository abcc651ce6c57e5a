import { deflateSync } from 'node:zlib';

const MEGA = 1024 * 1024;

/** A PDF of these objects, as its numbers say. */
export function pdfOf(objects: readonly Buffer[]): Buffer {
  const page = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ].map((text) => Buffer.from(text));
  const all = [...page, ...objects].flatMap((object, n) => [
    Buffer.from(`${n + 1} 0 obj\n`),
    object,
    Buffer.from('\nendobj\n'),
  ]);
  const trailer = `trailer << /Root 1 0 R /Size ${objects.length + 4} >>\n%%EOF\n`;
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...all, Buffer.from(trailer)]);
}

const stream = (head: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${head} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);

const deflated = (data: Buffer, times: number): Buffer =>
  times === 0 ? data : deflated(deflateSync(data, { level: 9 }), times - 1);

const blanks = (megabytes: number): Buffer => Buffer.alloc(megabytes * MEGA, 32);

/** A PDF of some kilobytes whose pack of objects unpacks to so many megabytes, packed so many times over. */
export function swellingPdf(megabytes: number, times: number, more = ''): Buffer {
  const filters = '/FlateDecode '.repeat(times);
  const head = `/Type /ObjStm /N 1 /First 4 ${more} /Filter [${filters}]`;
  return pdfOf([stream(head, deflated(blanks(megabytes), times))]);
}

/** The same behind a head so long that nobody looks for its kind: only the limits of the process are left. */
export const unforeseenPdf = (): Buffer => swellingPdf(300, 2, `%${'x'.repeat(5_000)}\n`);

/** A PDF of very many objects. */
export const crowdedPdf = (objects = 210_000): Buffer =>
  pdfOf(Array.from({ length: objects }, () => Buffer.from('null')));

/** A PDF whose page holds lists in lists. */
export const deepPdf = (): Buffer =>
  pdfOf([Buffer.from('['.repeat(200_000) + ']'.repeat(200_000))]);

/** The checksum of a PNG's chunk. */
function crc32(data: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
};

/** A PNG that claims to be so wide and so high, and has these rows, packed. */
function pngOf(width: number, height: number, rows: Buffer): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const sign = Buffer.from('89504e470d0a1a0a', 'hex');
  const packed = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    sign,
    chunk('IHDR', head),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG of one grey, so wide and so high, its rows all there. */
export const plainPng = (width: number, height: number): Buffer =>
  pngOf(width, height, Buffer.alloc(height * (width + 1)));

/** A PNG that has none of the rows it claims. */
export const claimingPng = (width: number, height: number): Buffer =>
  pngOf(width, height, Buffer.alloc(1));
