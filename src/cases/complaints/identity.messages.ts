import type { IdentityPart } from './identity-vault.service.js';

/** What each part of an identity is called. */
export const IDENTITY_PART_WORDS: Readonly<Record<IdentityPart, string>> = {
  name: 'ชื่อ-สกุล',
  phone: 'เบอร์โทรศัพท์',
  email: 'อีเมล',
  address: 'ที่อยู่',
};

/** Parts in a line. */
export const identityPartsWords = (parts: readonly string[]): string =>
  parts.map((part) => IDENTITY_PART_WORDS[part as IdentityPart] ?? part).join(' ');
