import { ERROR_WORDS } from '../../shared/errors/error-words.js';
import { WORK_ERRORS } from './follow-up.messages.js';
import { fieldWords } from '../../../core/forms/field.messages.js';

/** What a form says of a problem by its code: its own words, else those of the error. */
export const wordsOfProblem = (code: string): string =>
  fieldWords(code, WORK_ERRORS) ?? ERROR_WORDS[code]?.text ?? WORK_ERRORS.unknown_field!;
