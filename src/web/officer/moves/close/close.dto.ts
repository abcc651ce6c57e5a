import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** Closes an answered complaint; the remark is optional. */
export class CloseDto extends VersionDto {
  @ShownText()
  @IsOptional()
  @IsString({ message: 'reason_long' })
  @MaxLength(1000, { message: 'reason_long' })
  text?: string;
}
