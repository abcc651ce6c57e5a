import { IsUUID } from 'class-validator';
import { VersionForm } from '../../../shared/staff/version.form.js';

/** Gives a complaint to an officer of its division. */
export class AssignOfficerDto extends VersionForm {
  @IsUUID(undefined, { message: 'officer_missing' })
  officerId: string;
}
