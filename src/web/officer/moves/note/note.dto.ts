import { IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** An internal note, which the citizen never sees. */
export class NoteDto extends VersionDto {
  @ShownText()
  @IsString({ message: 'note_missing' })
  @MaxLength(3000, { message: 'note_long' })
  text: string;
}
