import { IsString, MaxLength } from 'class-validator';
import { REASON_MOST } from '../../../cases/complaints/identity-access.rule.js';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** Why an officer needs to know who complained; whether it is a reason is for IdentityAccessService to say. */
export class IdentityAccessDto {
  @ShownText()
  @IsString({ message: 'access_reason_missing' })
  @MaxLength(REASON_MOST, { message: 'access_reason_long' })
  reason: string;
}
