import { applyDecorators } from '@nestjs/common';
import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../intake/submission-text.transform.js';

/** The reason that an officer gives with a decision: 5 to 1,000 characters. */
export const Reason = (): PropertyDecorator =>
  applyDecorators(
    ShownText(),
    IsString({ message: 'reason_missing' }),
    MaxLength(1000, { message: 'reason_long' }),
    MinLength(5, { message: 'reason_missing' }),
  );
