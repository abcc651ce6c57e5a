import { IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';

/** Name and password of an officer; `next` is where they wanted to go, `kept` the form that they could not send. */
export class SignInDto {
  @TrimmedText()
  @IsString({ message: 'username_missing' })
  @MaxLength(100, { message: 'refused' })
  username: string;

  @IsString({ message: 'password_missing' })
  @MinLength(1, { message: 'password_missing' })
  @MaxLength(500, { message: 'refused' })
  password: string;

  @IsOptional()
  @IsString({ message: 'unknown_field' })
  next?: string;

  @IsOptional()
  @IsString({ message: 'unknown_field' })
  kept?: string;
}
