import { fieldWords } from '../../../core/forms/field.messages.js';
import { filled } from '../../../platform/errors/error-words.js';
import type { FieldError } from '../../../platform/http/form-reader.js';
import { ERROR_WORDS } from './error-words.js';

/**
 * What a form says of an error, its details filled in: by its own words, by those of every form, by those of the
 * error, or as of a field that the form does not have.
 */
export const formWords =
  (own: Readonly<Record<string, string>>) =>
  ({ message, details = {} }: FieldError): string =>
    filled(
      fieldWords(message, own) ?? ERROR_WORDS[message]?.text ?? own.unknown_field ?? '',
      details,
    );
