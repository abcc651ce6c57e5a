import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText, TrimmedText } from '../../intake/submission-text.transform.js';
import { VersionForm } from '../../staff-frame/version.form.js';

/** Refers a complaint to another body, with the reason; the body's name goes into the event, a person's must not. */
export class ReferralForm extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'body_missing' })
  @MaxLength(200, { message: 'body_long' })
  @MinLength(2, { message: 'body_missing' })
  body: string;

  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  text: string;
}
