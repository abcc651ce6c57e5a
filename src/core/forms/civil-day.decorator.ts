import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { Validate, ValidatorConstraint } from 'class-validator';
import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { bangkokDayOf } from '../calendar/civil-day.js';
import { dayProblem, foldedDay, type DayBounds } from '../calendar/typed-day.js';
import { Clock } from '../../platform/clock/clock.js';

const clock = new Clock();

/** Validates days from every form by one rule. */
@ValidatorConstraint({ name: 'civilDay' })
export class CivilDayText implements ValidatorConstraintInterface {
  validate(_value: unknown, args: ValidationArguments): boolean {
    return problemOf(args) === null;
  }

  defaultMessage(args: ValidationArguments): string {
    return problemOf(args) ?? '';
  }
}

function problemOf({ value, constraints }: ValidationArguments): string | null {
  const [otherwise, bounds] = constraints as [string, DayBounds];
  if (typeof value !== 'string') return otherwise;
  return dayProblem(value, { otherwise, bounds, today: bangkokDayOf(clock.now()) });
}

/**
 * A form's field that holds a civil day as YYYY-MM-DD of a Christian year; digits of any script are taken. `message` is
 * the key of what is no day; a Buddhist year and a day out of bounds have keys of their own (`fieldWords`).
 */
export const IsCivilDay = (message: string, bounds: DayBounds): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }) => (typeof value === 'string' ? foldedDay(value) : (value as unknown))),
    Validate(CivilDayText, [message, bounds]),
  );
