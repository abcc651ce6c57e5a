import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { MaxLength, Validate, ValidatorConstraint } from 'class-validator';
import type { ValidationArguments, ValidatorConstraintInterface } from 'class-validator';
import { storedLine } from '../../platform/text/one-spelling.rule.js';
import { unseenIn } from '../../platform/text/unseen.rule.js';
import { emailProblem } from './email.rule.js';
import { readPhones } from './phone.rule.js';

/** A rule that finds what is wrong with a typed text as a message key, or null. */
type Problem = (typed: string, otherwise: string) => string | null;

const problemIn = ({ value, constraints }: ValidationArguments): string | null => {
  const [problem, otherwise] = constraints as [Problem, string];
  return typeof value === 'string' ? problem(value, otherwise) : otherwise;
};

/** Validates contacts from every form by the rule that the field names. */
@ValidatorConstraint({ name: 'contact' })
class ContactText implements ValidatorConstraintInterface {
  validate(_value: unknown, args: ValidationArguments): boolean {
    return problemIn(args) === null;
  }

  defaultMessage(args: ValidationArguments): string {
    return problemIn(args) ?? '';
  }
}

const folded = (fold: (typed: string) => string): PropertyDecorator =>
  Transform(({ value }) =>
    typeof value === 'string' ? fold(value.trim()) || undefined : (value as unknown),
  );

const phoneProblem: Problem = (typed) => {
  const read = readPhones(typed);
  return 'wrong' in read ? read.wrong : null;
};

/** A form's field for phone numbers (`readPhones`); an empty one is absent. */
export const IsPhone = (): PropertyDecorator =>
  applyDecorators(
    folded((typed) => {
      const read = readPhones(typed);
      return 'phone' in read ? read.phone : storedLine(typed);
    }),
    Validate(ContactText, [phoneProblem, 'phone_wrong']),
  );

/** A form's field for an e-mail address (`emailProblem`) of at most 200 characters; an empty one is absent. */
export const IsEmailAddress = (otherwise: string): PropertyDecorator =>
  applyDecorators(
    folded((typed) => (unseenIn(typed) ? typed : storedLine(typed))),
    Validate(ContactText, [emailProblem, otherwise]),
    MaxLength(200, { message: otherwise }),
  );
