import { IsString, MaxLength } from 'class-validator';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** The most characters of an answer. */
export const LONGEST_ANSWER = 2000;

/** The citizen's answer to a question. */
export class TrackAnswerDto {
  @ShownText()
  @IsString({ message: 'answer_missing' })
  @MaxLength(LONGEST_ANSWER, { message: 'answer_long' })
  answer: string;
}
