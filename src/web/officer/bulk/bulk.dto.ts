import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { PROJECT_CODE } from '../../../plan/plan/project-code.rule.js';
import { MOST_BULK_CASES } from '../../../escalation/bulk/bulk-orders.service.js';
import { Reason } from '../desk/reason.field.js';

/** Which cases of the queue's page were chosen, and what is to be done with them. */
export class BulkDto {
  @IsString({ message: 'bulk_act_missing' })
  @Matches(/^(take|category|plan_link|assign:[\da-f-]{36})$/, { message: 'bulk_act_missing' })
  act: string;

  /** A box each; one box alone comes as a text. */
  @Transform(({ value }) => (typeof value === 'string' ? [value] : (value as unknown)))
  @IsOptional()
  @ArrayMaxSize(MOST_BULK_CASES, { message: 'unknown_field' })
  @IsString({ each: true, message: 'unknown_field' })
  @MaxLength(40, { each: true, message: 'unknown_field' })
  number?: string[];

  /** All that the page showed. */
  @IsOptional()
  @IsIn(['1'], { message: 'unknown_field' })
  all?: string;

  /** The numbers that the page showed, with blanks between them. */
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(2000, { message: 'unknown_field' })
  shown?: string;
}

/** What an act on several cases needs to be told. */
export class BulkInputDto {
  @TrimmedText()
  @IsOptional()
  @Matches(/^[A-Z_]{2,20}$/, { message: 'category_missing' })
  category?: string;

  @TrimmedText()
  @IsOptional()
  @Matches(PROJECT_CODE, { message: 'project_missing' })
  project?: string;

  @Reason()
  reason: string;
}
