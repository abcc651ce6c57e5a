import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';

/** Which letters: a box each; one box alone comes as a text. */
export class PostingDto {
  @Transform(({ value }) => (typeof value === 'string' ? [value] : (value as unknown)))
  @IsOptional()
  @ArrayMaxSize(1000, { message: 'unknown_field' })
  @IsUUID(undefined, { each: true, message: 'unknown_field' })
  letter?: string[];
}
