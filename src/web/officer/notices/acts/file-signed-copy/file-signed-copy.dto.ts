import { IsInstance, IsOptional } from 'class-validator';
import { VersionDto } from '../../../../shared/staff/version.dto.js';

/** The copy that was signed on paper. */
export class SignedCopyDto extends VersionDto {
  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  copy?: Buffer;
}
