import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  IDENTITY_PARTS,
  type IdentityPart,
} from '../../../../cases/complaints/identity-vault.service.js';
import { IsEmailAddress, IsPhone } from '../../../../core/forms/contact.decorator.js';
import { ShownText, TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Corrects who complained and how to reach them, with the reason; an empty field stays as it is. */
export class CorrectIdentityDto extends VersionDto {
  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'name_long' })
  @MaxLength(200, { message: 'name_long' })
  name?: string;

  @IsPhone()
  @IsOptional()
  phone?: string;

  @IsEmailAddress('email_wrong')
  @IsOptional()
  @MaxLength(200, { message: 'email_wrong' })
  email?: string;

  @ShownText()
  @IsOptional()
  @IsString({ message: 'address_long' })
  @MaxLength(500, { message: 'address_long' })
  address?: string;

  @TrimmedText()
  @IsOptional()
  @IsIn(IDENTITY_PARTS, { message: 'drop_unknown' })
  drop?: IdentityPart;

  @Reason()
  text: string;
}
