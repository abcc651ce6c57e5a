import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** A question to the citizen. */
export class AskCitizenDto extends VersionDto {
  @ShownText()
  @IsString({ message: 'question_missing' })
  @MaxLength(2000, { message: 'question_long' })
  @MinLength(10, { message: 'question_missing' })
  text: string;
}
