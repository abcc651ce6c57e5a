import { IsInstance, IsOptional } from 'class-validator';
import { Reason } from '../desk/reason.field.js';

/** A file of complaints to check. */
export class ImportFileDto {
  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  file?: Buffer;
}

/** Why an import is taken back. */
export class ImportUndoDto {
  @Reason()
  reason: string;
}
