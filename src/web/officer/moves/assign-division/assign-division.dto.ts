import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Assigns a complaint to another division, with the reason. */
export class AssignDivisionDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'division_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'division_missing' })
  division: string;

  @Reason()
  text: string;
}
