import { IsInstance, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';

/** A plan's file to preview. */
export class PlanFileDto {
  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  file?: Buffer;
}

/** A previewed plan to import: packed, with the terms under which it comes. */
export class PlanConfirmationDto {
  @IsString({ message: 'unknown_field' })
  @MaxLength(200_000, { message: 'unknown_field' })
  plan: string;

  /** The hash of the plan in force that was compared; empty for a new year. */
  @IsString({ message: 'unknown_field' })
  @MaxLength(64, { message: 'unknown_field' })
  base: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(1000, { message: 'too_long' })
  reason?: string;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('revised_on_wrong', { back: 10, ahead: 1 })
  revisedOn?: string;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('followed_from_wrong', { back: 10, ahead: 5 })
  followedFrom?: string;
}
