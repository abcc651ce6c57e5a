import { isIPv6 } from 'node:net';

/** The hextets of an IPv6 address, its zone aside. */
function hextetsOf(address: string): number[] {
  const bare = address.split('%')[0]!;
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  const [, head = '', a, b, c, d] = dotted ?? [];
  const pair = (high?: string, low?: string): string =>
    (Number(high) * 256 + Number(low)).toString(16);
  const plain = dotted ? `${head}${pair(a, b)}:${pair(c, d)}` : bare;
  const [left = '', right] = plain.split('::');
  const read = (part: string): number[] =>
    part === '' ? [] : part.split(':').map((hextet) => parseInt(hextet, 16));
  const [before, after] = [read(left), read(right ?? '')];
  const zeros = right === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<number>(zeros).fill(0), ...after];
}

const isMapped = (hextets: readonly number[]): boolean =>
  hextets.slice(0, 5).every((hextet) => hextet === 0) && hextets[5] === 0xffff;

/**
 * What of an address stands for one visitor: an IPv4 address whole, of an IPv6 address the first `bits` (64 is
 * the least that anyone is given, and inside it one can take a new address for every request).
 */
export function addressPrefix(address: string, bits: 48 | 64 = 64): string {
  if (!isIPv6(address)) return address;
  const hextets = hextetsOf(address);
  if (isMapped(hextets)) {
    const [high, low] = [hextets[6]!, hextets[7]!];
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
  }
  const kept = hextets.slice(0, bits / 16).map((hextet) => hextet.toString(16));
  return `${kept.join(':')}::/${bits}`;
}
