import { IsUUID } from 'class-validator';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** Names an officer whom the complaint accuses. */
export class NameConflictDto extends VersionDto {
  @IsUUID(undefined, { message: 'accused_missing' })
  accountId: string;
}
