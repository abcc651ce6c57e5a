import { IsIn } from 'class-validator';
import { IDENTITY_PROOFS, type IdentityProof } from '../../../cases/pins/identity-proof.js';
import { VersionDto } from '../../shared/staff/version.dto.js';

/** Renews a PIN for who showed to be the complainant. */
export class PinRenewalDto extends VersionDto {
  @IsIn(IDENTITY_PROOFS, { message: 'shown_missing' })
  shown: IdentityProof;
}
