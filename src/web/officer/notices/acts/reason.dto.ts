import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** An act on a notice with its reason. */
export class ReasonDto extends VersionDto {
  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  why: string;
}
