import type { IdentityProof } from './identity-proof.js';

/** What somebody showed to be the complainant. */
export const IDENTITY_PROOF_WORDS: Readonly<Record<IdentityProof, string>> = {
  id_card: 'บัตรประจำตัวประชาชน',
  passport: 'หนังสือเดินทาง',
  driving_licence: 'ใบอนุญาตขับรถ',
  vouched: 'กำนันหรือผู้ใหญ่บ้านรับรอง',
  called_back: 'โทรกลับไปยังเบอร์ที่ผู้ร้องให้ไว้',
};

/** A proof in words; one that is not known any more is shown by its code. */
export const identityProofWords = (shown: string): string =>
  Object.hasOwn(IDENTITY_PROOF_WORDS, shown) ? IDENTITY_PROOF_WORDS[shown as IdentityProof] : shown;
