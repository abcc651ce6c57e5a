/** Role codes of the officers; a citizen has no account. */
export const ROLES = [
  'intake_officer',
  'division_officer',
  'division_head',
  'municipal_clerk',
  'mayor',
  'misconduct_officer',
  'custodian',
  'inspector',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
