import { IsIn, IsInstance, IsOptional } from 'class-validator';

/** Sets the own scanned signature or takes it away. */
export class SignaturePictureDto {
  @IsIn(['set', 'remove'], { message: 'unknown_field' })
  act: 'set' | 'remove';

  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  picture?: Buffer;
}
