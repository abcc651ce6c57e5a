import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { LONGEST_PASSWORD } from '../../../core/accounts/password.rule.js';

/** The present password, and the new one twice; each as it was typed, spaces included. */
export class PasswordDto {
  @IsString({ message: 'current_missing' })
  @IsNotEmpty({ message: 'current_missing' })
  @MaxLength(LONGEST_PASSWORD, { message: 'current_wrong' })
  current: string;

  @IsString({ message: 'next_missing' })
  @IsNotEmpty({ message: 'next_missing' })
  next: string;

  @IsString({ message: 'repeated_missing' })
  @IsNotEmpty({ message: 'repeated_missing' })
  repeated: string;
}
