import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../intake/submission-text.transform.js';
import { VersionForm } from '../../staff-frame/version.form.js';
import { DECLINE_WORDS } from '../timeline/event.messages.js';

/** Declines a complaint for one of the office's reasons. */
export class DeclineForm extends VersionForm {
  @IsIn(Object.keys(DECLINE_WORDS), { message: 'reason_code_missing' })
  reasonCode: keyof typeof DECLINE_WORDS;

  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  text: string;
}
