import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../shared/staff/version.dto.js';
import { Reason } from '../desk/reason.field.js';

/** The number of a case that is to be restricted, with the reason. */
export class RestrictionDto {
  @TrimmedText()
  @IsString({ message: 'number_missing' })
  @MaxLength(40, { message: 'number_missing' })
  @MinLength(1, { message: 'number_missing' })
  number: string;

  @Reason(10)
  reason: string;
}

/** Proposes that a restricted case be released into an ordinary category. */
export class ReleaseDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category: string;

  @Reason(10)
  reason: string;
}
