import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../../intake/submission-text.transform.js';
import { VersionForm } from '../../../staff-frame/version.form.js';

/** A question to the citizen. */
export class AskCitizenDto extends VersionForm {
  @ShownText()
  @IsString({ message: 'question_missing' })
  @MaxLength(2000, { message: 'question_long' })
  @MinLength(10, { message: 'question_missing' })
  text: string;
}
