import { IsIn, IsString, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';
import { VersionDto } from '../../shared/staff/version.dto.js';

/** A day as the office decides it: previewed first, then confirmed; `version` is that of holidays and ladders. */
export class HolidayDto extends VersionDto {
  @IsCivilDay('day_wrong', { back: 30, ahead: 5 })
  day: string;

  @TrimmedText()
  @IsString({ message: 'name_missing' })
  @MaxLength(120, { message: 'name_long' })
  @MinLength(2, { message: 'name_missing' })
  name: string;

  @IsIn(['closed', 'open'], { message: 'kind_missing' })
  kind: 'closed' | 'open';

  @TrimmedText()
  @IsString({ message: 'source_missing' })
  @MaxLength(200, { message: 'source_long' })
  @MinLength(3, { message: 'source_missing' })
  source: string;

  @IsCivilDay('decided_wrong', { back: 30, ahead: 1 })
  decidedOn: string;

  @IsIn(['preview', 'apply'], { message: 'step_unknown' })
  step: 'preview' | 'apply';
}
