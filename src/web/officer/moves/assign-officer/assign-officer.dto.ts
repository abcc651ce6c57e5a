import { IsUUID } from 'class-validator';
import { VersionDto } from '../../../shared/staff/version.dto.js';

/** Assigns a complaint to an officer of its division. */
export class AssignOfficerDto extends VersionDto {
  @IsUUID(undefined, { message: 'officer_missing' })
  officerId: string;
}
