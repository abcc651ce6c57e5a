import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionForm } from '../../../shared/staff/version.form.js';

/** An act on a notice with its reason. */
export class ReasonDto extends VersionForm {
  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  why: string;
}
