import { IsIn, IsOptional } from 'class-validator';
import {
  IDENTITY_PARTS,
  type IdentityPart,
} from '../../../../cases/complaints/identity-vault.service.js';
import { IsEmailAddress, IsPhone } from '../../../../core/forms/contact.decorator.js';
import { IsPersonName, IsPostalAddress } from '../../../../core/forms/identity.decorator.js';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Corrects who complained and how to reach them, with the reason; an empty field stays as it is. */
export class CorrectIdentityDto extends VersionDto {
  @IsPersonName()
  name?: string;

  @IsPhone()
  @IsOptional()
  phone?: string;

  @IsEmailAddress('email_wrong')
  @IsOptional()
  email?: string;

  @IsPostalAddress()
  address?: string;

  @TrimmedText()
  @IsOptional()
  @IsIn(IDENTITY_PARTS, { message: 'drop_unknown' })
  drop?: IdentityPart;

  @Reason()
  text: string;
}
