import { IsString, MaxLength } from 'class-validator';
import { REASON_MOST } from '../../../cases/complaints/identity-look.rule.js';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** Why an officer needs to know who complained; whether it is a reason is for IdentityLooks to say. */
export class IdentityLookForm {
  @ShownText()
  @IsString({ message: 'look_reason_missing' })
  @MaxLength(REASON_MOST, { message: 'look_reason_long' })
  reason: string;
}
