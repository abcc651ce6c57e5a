import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength } from 'class-validator';
import { TrimmedText } from '../intake/submission-text.transform.js';

/** A division's word that a span is told completely. */
export class ReportForm {
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'unknown_field' })
  version: number;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(2000, { message: 'too_long' })
  note?: string;
}

/** Why a work is voided. */
export class VoidForm {
  @TrimmedText()
  @IsString({ message: 'plan_void_reason_missing' })
  @MaxLength(500, { message: 'too_long' })
  reason: string;

  /** The report's page to go back to. */
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(60, { message: 'unknown_field' })
  report?: string;
}
