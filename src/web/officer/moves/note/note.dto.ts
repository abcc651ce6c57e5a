import { IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionForm } from '../../../shared/staff/version.form.js';

/** An internal note, which the citizen never sees. */
export class NoteDto extends VersionForm {
  @ShownText()
  @IsString({ message: 'note_missing' })
  @MaxLength(3000, { message: 'note_long' })
  text: string;
}
