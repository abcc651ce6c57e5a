import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../intake/submission-text.transform.js';
import { VersionForm } from '../../../staff-frame/version.form.js';

/** Closes an answered complaint; the remark is optional. */
export class CloseDto extends VersionForm {
  @ShownText()
  @IsOptional()
  @IsString({ message: 'reason_long' })
  @MaxLength(1000, { message: 'reason_long' })
  text?: string;
}
