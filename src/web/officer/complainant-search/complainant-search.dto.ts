import { IsString, MaxLength } from 'class-validator';
import { REASON_MOST } from '../../../cases/complaints/identity-access.rule.js';
import { ShownText, TrimmedText } from '../../../core/forms/form-text.transform.js';

/** The longest name, number or address that is looked for, in characters. */
export const WHO_MOST = 200;

/** Whom an officer looks for, by a name, a phone number or an e-mail address, and why. */
export class ComplainantSearchDto {
  @TrimmedText()
  @IsString({ message: 'who_missing' })
  @MaxLength(WHO_MOST, { message: 'who_long' })
  who: string;

  @ShownText()
  @IsString({ message: 'access_reason_missing' })
  @MaxLength(REASON_MOST, { message: 'access_reason_long' })
  reason: string;
}
