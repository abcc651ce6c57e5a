import { unzipSync } from 'fflate';
import { copiedText, unspaced } from '../correspondence/pdf/pdf-reading.js';
import type { Answer } from './visitor.js';

/** Everything that an answer says, also inside a PDF or a workbook, without white space. */
export function said({ headers, bytes }: Answer): string {
  const kind = String(headers['content-type']);
  const head = unspaced(decodeURIComponent(JSON.stringify(headers).replaceAll('%"', '"')));
  if (kind.includes('pdf')) return head + copiedText(bytes);
  if (!kind.includes('sheet')) return head + unspaced(bytes.toString());
  const parts = Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString());
  return head + unspaced(parts.join(''));
}
