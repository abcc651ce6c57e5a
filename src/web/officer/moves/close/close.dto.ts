import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionForm } from '../../../shared/staff/version.form.js';

/** Closes an answered complaint; the remark is optional. */
export class CloseDto extends VersionForm {
  @ShownText()
  @IsOptional()
  @IsString({ message: 'reason_long' })
  @MaxLength(1000, { message: 'reason_long' })
  text?: string;
}
