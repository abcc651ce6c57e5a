import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Changes the category of a complaint, with the reason. */
export class SetCategoryDto extends VersionDto {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category: string;

  @Reason()
  text: string;
}
