import { randomInt } from 'node:crypto';

/** Without letters and digits that look alike. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** How many signs a code has. */
export const CODE_LENGTH = 12;

/** A code that cannot be guessed (58 bits), in groups of four as it is printed. */
export function newVerificationCode(): string {
  const signs = Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]!);
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** Reads a code as people type it: small letters, with or without hyphens or spaces; null for none. */
export function readVerificationCode(typed: string): string | null {
  const signs = typed.toUpperCase().replace(/[\s-]/g, '');
  if (signs.length !== CODE_LENGTH || [...signs].some((sign) => !SIGNS.includes(sign))) return null;
  return signs.replace(/(.{4})(?=.)/g, '$1-');
}
