import { IsUUID } from 'class-validator';
import { VersionForm } from '../../../staff-frame/version.form.js';

/** Names an officer whom the complaint accuses. */
export class NameConflictDto extends VersionForm {
  @IsUUID(undefined, { message: 'accused_missing' })
  accountId: string;
}
