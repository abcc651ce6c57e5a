import { randomBytes } from 'node:crypto';

/**
 * A token as a page carries it: under a pad of its own. Pages are compressed and repeat what was typed; a token
 * that stood in them unchanged could be guessed piece by piece from their length (BREACH).
 */
export function maskToken(token: string): string {
  const bytes = Buffer.from(token, 'base64url');
  const pad = randomBytes(bytes.length);
  return Buffer.concat([pad, xor(pad, bytes)]).toString('base64url');
}

/** The token under the mask; of what was never masked, something that fits no token. */
export function unmaskToken(masked: string): string {
  const bytes = Buffer.from(masked, 'base64url');
  const half = bytes.length >> 1;
  return xor(bytes.subarray(0, half), bytes.subarray(half)).toString('base64url');
}

const xor = (pad: Buffer, bytes: Buffer): Buffer =>
  Buffer.from(pad.map((byte, index) => byte ^ bytes[index]!));
