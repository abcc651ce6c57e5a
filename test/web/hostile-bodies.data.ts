import { gzipSync } from 'node:zlib';
import { BAD_VALUES, PROTOTYPE_KEYS } from './bad-values.data.js';

/** A body as it is sent, with the media type that it claims. */
export interface HostileBody {
  readonly type?: string;
  readonly encoding?: string;
  readonly payload: string | Buffer;
}

/** Writes a body around what a real form of this browser begins with: its token. */
type Hostile = (token: string) => HostileBody;

const KB = 1024;
/** A little under the most that is read. */
const LARGE = 220 * KB;

const form =
  (rest: string | Buffer): Hostile =>
  (token) => ({
    type: 'application/x-www-form-urlencoded',
    payload: Buffer.concat([Buffer.from(`_csrf=${encodeURIComponent(token)}&`), Buffer.from(rest)]),
  });
const json =
  (text: string | Buffer): Hostile =>
  (token) => ({
    type: 'application/json',
    payload: Buffer.from(text.toString('latin1').replace('@token', token), 'latin1'),
  });
const other =
  (type: string | undefined, payload: string | Buffer): Hostile =>
  () => ({ ...(type !== undefined && { type }), payload });

const many = (count: number, one: (at: number) => string, between: string): string =>
  Array.from({ length: count }, (_, at) => one(at)).join(between);
const FIELDS = [...Object.keys(BAD_VALUES), 'text', 'reason', 'body', 'number', 'pin', 'username'];

const BOUNDARY = 'boundary-of-a-test';
const part = (name: string, value: string, more = ''): string =>
  `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"${more}\r\n\r\n${value}\r\n`;
const END = `--${BOUNDARY}--\r\n`;
const upload =
  (write: (csrf: string) => string, type = `multipart/form-data; boundary=${BOUNDARY}`): Hostile =>
  (token) => ({ type, payload: write(part('_csrf', token)) });

/** Bodies that no form of ours makes, by what is wrong with them. */
export const HOSTILE_BODIES: Readonly<Record<string, Hostile>> = {
  'forty thousand fields': form(many(40_000, (at) => at.toString(36), '&')),
  'fields to the last byte allowed': form(many(28_000, (at) => `f${at}=`, '&').slice(0, LARGE)),
  'nothing but ampersands': form('&'.repeat(LARGE)),
  'one field a hundred thousand times': form('a&'.repeat(LARGE / 2)),
  'two hundred fields that nobody asked for': form(many(198, (at) => `unknown${at}=x`, '&')),
  'one field two hundred times': form(many(198, () => 'text=x', '&')),
  'a name of 220 KB': form(`${'n'.repeat(LARGE)}=x`),
  'a name of 100 characters': form(`${'n'.repeat(100)}=x`),
  'every field long': form(many(FIELDS.length, (at) => `${FIELDS[at]}=${'x'.repeat(8 * KB)}`, '&')),
  'a value of 220 KB in each field': form(`text=${'x'.repeat(LARGE)}`),
  'names of every object': form(PROTOTYPE_KEYS.map((key) => `${key}=x`).join('&')),
  'names with brackets': form('a[b][c][d]=1&a[]=2&__proto__[x]=1&constructor[prototype][x]=1'),
  'broken percent signs': form('text=%&text=%E0%B8&text=%zz&%ff=%ff'),
  'bytes that are no UTF-8': form(Buffer.from([0x74, 0x3d, 0xff, 0xfe, 0xe0, 0xb8, 0x80, 0xc0])),
  'control characters': form('text=%00%01%1b%c2%85&name=%e2%80%ae'),

  'JSON 1,500 deep': json(`{"_csrf":"@token","a":${'{"a":'.repeat(1500)}1${'}'.repeat(1501)}`),
  'a hundred thousand brackets': json('['.repeat(100_000)),
  'brackets and their ends': json(`${'['.repeat(60_000)}${']'.repeat(60_000)}`),
  'JSON of thirty thousand keys': json(`{${many(25_000, (at) => `"${at}":0`, ',')}}`),
  'JSON of two hundred keys': json(
    `{"_csrf":"@token",${many(198, (at) => `"unknown${at}":0`, ',')}}`,
  ),
  'a list of a hundred thousand': json(`[${'0,'.repeat(100_000)}0]`),
  'lists in every field': json(
    `{"_csrf":"@token",${FIELDS.map((field) => `"${field}":[[[]],{"a":{}}]`).join(',')}}`,
  ),
  'a key twice': json('{"_csrf":"@token","hideName":true,"hideName":false}'),
  'a key twice, once in disguise': json(
    '{"_csrf":"@token","hideName":true,"hide\\u004eame":false}',
  ),
  __proto__: json('{"_csrf":"@token","__proto__":{"hideName":true}}'),
  'a disguised __proto__': json('{"_csrf":"@token","\\u005f_proto__":{"hideName":true}}'),
  'constructor and prototype': json('{"_csrf":"@token","constructor":{"prototype":{"x":1}}}'),
  'JSON cut off': json('{"_csrf":"@token","description":"ab'),
  'JSON cut in an escape': json('{"_csrf":"@token","description":"\\'),
  'a hundred thousand escapes': json(`{"_csrf":"@token","a":"${'\\"'.repeat(100_000)}`),
  'quotes without end': json('"'.repeat(LARGE)),
  'JSON in bytes that are no UTF-8': json(Buffer.from('{"a":"\xff\xfe\xe0"}', 'latin1')),
  'a number of 200,000 digits': json(`{"village":${'9'.repeat(200_000)}}`),
  'no object': json('null'),
  'nothing, said to be JSON': json(''),
  'JSON with a mark before it': json(Buffer.from('\xef\xbb\xbf{}', 'latin1')),
  'half a character': json('{"_csrf":"@token","description":"\\ud83d \\ud83d \\ud83d"}'),

  'a packed form': () => ({
    type: 'application/x-www-form-urlencoded',
    encoding: 'gzip',
    payload: gzipSync('x'.repeat(1000 * KB)),
  }),
  'packed JSON': () => ({ type: 'application/json', encoding: 'br', payload: 'xxxx' }),
  'a form said to be packed': () => ({ type: 'text/plain', encoding: 'zip', payload: 'xxxx' }),
  'no media type': other(undefined, 'description=x'),
  'a media type of nothing': other('', 'x'),
  'a media type that is none': other('//;;', 'x'),
  'plain text': other('text/plain', 'x'.repeat(LARGE)),
  XML: other('application/xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
  'another character set': other('application/json; charset=utf-16', '{}'),
  'a form in another character set': other('application/x-www-form-urlencoded; charset=x', 'a=b'),
  'a picture': other('image/png', Buffer.alloc(1000)),
  'more than is read': form('x='.repeat(200 * KB)),

  'parts without a boundary': upload((csrf) => `${csrf}${END}`, 'multipart/form-data'),
  'parts with another boundary': upload((csrf) => csrf, 'multipart/form-data; boundary=another'),
  'parts with a boundary of 10 KB': upload(
    (csrf) => csrf,
    `multipart/form-data; boundary=${'b'.repeat(8 * KB)}`,
  ),
  'parts of another kind': upload((csrf) => csrf, `multipart/mixed; boundary=${BOUNDARY}`),
  'parts cut off': upload((csrf) => csrf + part('file', 'xxx', '; filename="a.pdf"').slice(0, -9)),
  'parts cut off in a header': upload((csrf) => `${csrf}--${BOUNDARY}\r\ncontent-disp`),
  'a part without a name': upload((csrf) => `${csrf}--${BOUNDARY}\r\n\r\nx\r\n${END}`),
  'a part whose header has no end': upload(
    (csrf) => `${csrf}--${BOUNDARY}\r\nx: ${'y'.repeat(LARGE)}\r\n\r\n${END}`,
  ),
  'a thousand parts': upload((csrf) => csrf + many(1000, (at) => part(`f${at}`, ''), '') + END),
  'two thousand files': upload(
    (csrf) => csrf + many(2000, (at) => part(`f${at}`, 'x', '; filename="a"'), '') + END,
  ),
  'a part named __proto__': upload((csrf) => csrf + part('__proto__', 'x') + END),
  'a file named __proto__': upload(
    (csrf) => csrf + part('__proto__', 'x', '; filename="constructor"') + END,
  ),
  'a part of broken JSON': upload(
    (csrf) =>
      `${csrf}${part('text', '{').replace('\r\n\r\n', '\r\ncontent-type: application/json\r\n\r\n')}${END}`,
  ),
  'a part of deep JSON': upload(
    (csrf) =>
      `${csrf}${part('text', `${'['.repeat(100_000)}${']'.repeat(100_000)}`).replace('\r\n\r\n', '\r\ncontent-type: application/json\r\n\r\n')}${END}`,
  ),
  'a part longer than any text': upload((csrf) => csrf + part('text', 'x'.repeat(300 * KB)) + END),
  'an empty upload': upload(() => ''),
  'only the end of parts': upload(() => END),
};
