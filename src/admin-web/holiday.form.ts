import {
  IsIn,
  IsString,
  MaxLength,
  MinLength,
  Validate,
  ValidatorConstraint,
} from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCivilDay } from '../calendar/civil-day.js';
import { TrimmedText } from '../intake/submission-text.transform.js';

/** A civil day as YYYY-MM-DD. */
@ValidatorConstraint()
class CivilDayText implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCivilDay(value);
  }
}

/** A day as the office decides it: previewed first, then confirmed. */
export class HolidayForm {
  @Validate(CivilDayText, { message: 'day_wrong' })
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

  @Validate(CivilDayText, { message: 'decided_wrong' })
  decidedOn: string;

  @IsIn(['preview', 'apply'], { message: 'step_unknown' })
  step: 'preview' | 'apply';
}
