import { IsUUID } from 'class-validator';
import { VersionForm } from '../../../shared/staff/version.form.js';

/** Names an officer whom the complaint accuses. */
export class NameConflictDto extends VersionForm {
  @IsUUID(undefined, { message: 'accused_missing' })
  accountId: string;
}
