import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../shared/staff/version.dto.js';
import { Reason } from '../desk/reason.field.js';

/** The shortest reason of a restriction and of a release, in characters. */
export const SHORTEST_REASON = 10;

/** The number of a case that is to be restricted, with the reason. */
export class RestrictionDto {
  @TrimmedText()
  @IsString({ message: 'number_missing' })
  @MaxLength(40, { message: 'number_missing' })
  @MinLength(1, { message: 'number_missing' })
  number: string;

  @Reason(SHORTEST_REASON)
  reason: string;
}

/** Proposes that a restricted case be released into an ordinary category. */
export class ReleaseDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category: string;

  @Reason(SHORTEST_REASON)
  reason: string;
}
