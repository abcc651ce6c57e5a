import { isUtf8 } from 'node:buffer';
import parse from 'fast-querystring';
import { LONGEST_NAME, MOST_FIELDS } from './body-bounds.js';
import { BodyNotOurs, BodyUnreadable } from './body.errors.js';

/**
 * A form as browsers send it, field by field; one that stands there several times is a list. Its fields are counted
 * before any of them is read. Throws BodyUnreadable or BodyNotOurs.
 */
export function readFormBody(bytes: Buffer): Record<string, unknown> {
  if (!isUtf8(bytes)) throw new BodyUnreadable();
  const text = bytes.toString();
  demandFewFields(text);
  return parse.parse(text);
}

function demandFewFields(text: string): void {
  let from = 0;
  for (let fields = 0; from <= text.length; fields += 1) {
    const next = text.indexOf('&', from);
    const end = next < 0 ? text.length : next;
    const equals = text.slice(from, Math.min(end, from + LONGEST_NAME + 1)).indexOf('=');
    const name = equals < 0 ? end - from : equals;
    if (fields >= MOST_FIELDS || name > LONGEST_NAME) throw new BodyNotOurs();
    from = end + 1;
  }
}
