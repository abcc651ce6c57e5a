import { applyDecorators } from '@nestjs/common';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { ShownText, TrimmedText } from './form-text.transform.js';

/** A form's field for a person's name, at most 200 characters; an empty one is absent. */
export const IsPersonName = (): PropertyDecorator =>
  applyDecorators(
    TrimmedText(),
    IsOptional(),
    IsString({ message: 'name_long' }),
    MaxLength(200, { message: 'name_long' }),
  );

/** A form's field for a postal address of several lines, at most 500 characters; an empty one is absent. */
export const IsPostalAddress = (): PropertyDecorator =>
  applyDecorators(
    ShownText(),
    IsOptional(),
    IsString({ message: 'address_long' }),
    MaxLength(500, { message: 'address_long' }),
  );
