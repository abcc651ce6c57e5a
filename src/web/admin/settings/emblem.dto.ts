import { IsIn, IsInstance, IsOptional, IsString, MaxLength } from 'class-validator';

/** Sets or takes away the emblem; `seen` is the setting's value as JSON when the form was opened. */
export class EmblemDto {
  @IsIn(['set', 'remove'], { message: 'unknown_field' })
  act: 'set' | 'remove';

  @IsString({ message: 'unknown_field' })
  @MaxLength(100, { message: 'unknown_field' })
  seen: string;

  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  picture?: Buffer;
}
