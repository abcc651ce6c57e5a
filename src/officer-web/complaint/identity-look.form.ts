import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../intake/submission-text.transform.js';

/** Why an officer needs to know who complained. */
export class IdentityLookForm {
  @ShownText()
  @IsString({ message: 'look_reason_missing' })
  @MaxLength(500, { message: 'look_reason_long' })
  @MinLength(10, { message: 'look_reason_missing' })
  reason: string;
}
