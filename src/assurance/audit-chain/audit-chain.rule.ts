import { createHash } from 'node:crypto';

/** The hash that the first event is chained to. */
export const CHAIN_START = Buffer.alloc(32);

/** The hash (SHA-256) of an event that follows another: of the hash before it and its own text in UTF-8. */
export const linkHash = (before: Buffer, text: string): Buffer =>
  createHash('sha256').update(before).update(text, 'utf8').digest();
