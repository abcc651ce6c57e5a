import { IsString, Length, MaxLength } from 'class-validator';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** The most characters of what is still wrong. */
export const LONGEST_REASON = 2000;

/** Why the citizen wants an answered complaint to be reopened. */
export class TrackReopeningDto {
  @ShownText()
  @IsString({ message: 'reason_short' })
  @MaxLength(LONGEST_REASON, { message: 'reason_long' })
  @Length(10, undefined, { message: 'reason_short' })
  reason: string;
}
