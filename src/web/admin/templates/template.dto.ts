import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { ShownText, TrimmedText } from '../../../core/forms/form-text.transform.js';
import { OUTCOMES, type Outcome } from '../../../correspondence/notices/notice.entity.js';
import { MOST_VERSIONS } from '../../shared/staff/version.dto.js';

/** The most characters of a template; filled, it must still fit a letter. */
export const TEMPLATE_LENGTH = 2500;

/** What a template says, and whether it is shown or stored. */
class TemplateTextDto {
  @TrimmedText()
  @IsString({ message: 'title_missing' })
  @MaxLength(120, { message: 'title_long' })
  @MinLength(2, { message: 'title_missing' })
  title: string;

  @ShownText()
  @IsString({ message: 'body_short' })
  @MaxLength(TEMPLATE_LENGTH, { message: 'body_long' })
  @MinLength(20, { message: 'body_short' })
  body: string;

  @IsIn(['preview', 'save'], { message: 'unknown_field' })
  step: 'preview' | 'save';
}

/** A newer version of a template; `version` is the one it was opened on. */
export class TemplateDto extends TemplateTextDto {
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'unknown_field' })
  @Min(1, { message: 'unknown_field' })
  @Max(MOST_VERSIONS, { message: 'unknown_field' })
  version: number;

  /** The newer version that the sender says to have seen, after the form was refused. */
  @IsOptional()
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'unknown_field' })
  @Min(1, { message: 'unknown_field' })
  @Max(MOST_VERSIONS, { message: 'unknown_field' })
  over?: number;
}

/** A template for letters that had none of their own. */
export class NewTemplateDto extends TemplateTextDto {
  @IsIn(['progress', 'result'], { message: 'kind_missing' })
  kind: 'progress' | 'result';

  @TrimmedText()
  @IsOptional()
  @IsIn(OUTCOMES, { message: 'outcome_wrong' })
  outcome?: Outcome;

  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @MaxLength(20, { message: 'category_missing' })
  category: string;
}
