import { Transform } from 'class-transformer';
import { IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';

/** A division's declaration that a reporting period is complete. */
export class PlanReportDto {
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'unknown_field' })
  version: number;

  /** The later version that the sender says to have seen, after the form was refused. */
  @IsOptional()
  @Transform(({ value }) => Number(value))
  @IsInt({ message: 'unknown_field' })
  over?: number;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(2000, { message: 'too_long' })
  note?: string;
}

/** Why a work is voided. */
export class VoidWorkDto {
  @TrimmedText()
  @IsString({ message: 'plan_void_reason_missing' })
  @MaxLength(500, { message: 'too_long' })
  @MinLength(1, { message: 'plan_void_reason_missing' })
  reason: string;
}
