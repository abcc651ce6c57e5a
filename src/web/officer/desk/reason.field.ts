import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** The reason that an officer gives with a decision: five characters at least, or as many as it says, to 1,000. */
export const Reason = (least = 5): PropertyDecorator =>
  applyDecorators(
    ShownText(),
    IsString({ message: 'reason_missing' }),
    MaxLength(1000, { message: 'reason_long' }),
    MinLength(least, { message: 'reason_missing' }),
  );
