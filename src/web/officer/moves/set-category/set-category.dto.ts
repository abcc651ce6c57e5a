import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionForm } from '../../../shared/staff/version.form.js';
import { Reason } from '../../desk/reason.field.js';

/** Puts a complaint under another category, with the reason. */
export class SetCategoryDto extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category: string;

  @Reason()
  text: string;
}
