import { formWords } from '../../shared/errors/form-words.js';
import { WORK_ERRORS } from './follow-up.messages.js';

/** What a form says of a problem. */
export const wordsOfProblem = formWords(WORK_ERRORS);
