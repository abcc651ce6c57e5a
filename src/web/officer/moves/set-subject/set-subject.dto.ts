import { IsString, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** The most characters of a subject. */
const LONGEST_SUBJECT = 120;

/** The title of a complaint as lists and letters carry it. */
export class SetSubjectDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'subject_missing' })
  @MaxLength(LONGEST_SUBJECT, { message: 'subject_long' })
  @MinLength(5, { message: 'subject_missing' })
  subject: string;
}
