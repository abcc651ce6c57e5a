import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ShownText, TrimmedText } from '../../intake/submission-text.transform.js';
import { VersionForm } from '../../staff-frame/version.form.js';

/** Puts a complaint under another category, with the reason. */
export class CategoryForm extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category: string;

  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  text: string;
}
