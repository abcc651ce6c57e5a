import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';

/** Publishes or withdraws a service; `seen` is the fingerprint that was opened. */
export class PublicServicePublicationDto {
  @IsIn(['publish', 'withdraw'], { message: 'unknown_field' })
  act: 'publish' | 'withdraw';

  @IsCivilDay('day_wrong', { back: 30, ahead: 5 })
  on: string;

  @IsString({ message: 'unknown_field' })
  @MaxLength(20_000, { message: 'unknown_field' })
  seen: string;

  /** The newer one that the sender says to have seen, after the form was refused. */
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(20_000, { message: 'unknown_field' })
  over?: string;
}
