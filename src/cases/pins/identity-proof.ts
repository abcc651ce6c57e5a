/** What somebody at the counter showed to be the complainant; never its number. */
export const IDENTITY_PROOFS = [
  'id_card',
  'passport',
  'driving_licence',
  'vouched',
  'called_back',
] as const;

export type IdentityProof = (typeof IDENTITY_PROOFS)[number];
