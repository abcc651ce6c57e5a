import { IsString, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/**
 * Refers a complaint to another body, with the reason; the body's name goes into the event, a person's must not.
 */
export class ReferDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'body_missing' })
  @MaxLength(200, { message: 'body_long' })
  @MinLength(2, { message: 'body_missing' })
  body: string;

  @Reason()
  text: string;
}
