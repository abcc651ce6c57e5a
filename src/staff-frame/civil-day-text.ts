import { Validate, ValidatorConstraint } from 'class-validator';
import type { ValidatorConstraintInterface } from 'class-validator';
import { isCivilDay } from '../calendar/civil-day.js';

@ValidatorConstraint()
class CivilDayText implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isCivilDay(value);
  }
}

/** A form's field that holds a civil day as YYYY-MM-DD. */
export const IsCivilDay = (message: string): PropertyDecorator =>
  Validate(CivilDayText, { message });
