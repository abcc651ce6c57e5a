import type { SigningOrderKind } from './signing-order.entity.js';

/** What stands after the position of an officer who signs for another. */
export const onBehalf: Readonly<Record<SigningOrderKind, string>> = {
  delegation: 'ปฏิบัติราชการแทน',
  acting: 'รักษาราชการแทน',
};
