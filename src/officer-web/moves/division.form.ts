import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ShownText, TrimmedText } from '../../intake/submission-text.transform.js';
import { VersionForm } from '../../staff-frame/version.form.js';

/** Gives a complaint to another division, with the reason. */
export class DivisionForm extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'division_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'division_missing' })
  division: string;

  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  text: string;
}
