import { IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../intake/submission-text.transform.js';
import { VersionForm } from '../../../staff-frame/version.form.js';

/** An internal note, which the citizen never sees. */
export class NoteDto extends VersionForm {
  @ShownText()
  @IsString({ message: 'note_missing' })
  @MaxLength(3000, { message: 'note_long' })
  text: string;
}
