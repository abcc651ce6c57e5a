import { IsInstance, IsOptional } from 'class-validator';
import { VersionForm } from '../../../../shared/staff/version.form.js';

/** The copy that was signed on paper. */
export class SignedCopyDto extends VersionForm {
  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  copy?: Buffer;
}
