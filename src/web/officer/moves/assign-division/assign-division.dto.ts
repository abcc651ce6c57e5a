import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionForm } from '../../../shared/staff/version.form.js';
import { Reason } from '../../desk/reason.field.js';

/** Gives a complaint to another division, with the reason. */
export class AssignDivisionDto extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'division_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'division_missing' })
  division: string;

  @Reason()
  text: string;
}
