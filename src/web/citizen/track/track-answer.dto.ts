import { IsString, Length, MaxLength } from 'class-validator';
import { ShownText } from '../../../core/forms/form-text.transform.js';

/** The most characters of an answer. */
export const LONGEST_ANSWER = 2000;

/** The citizen's answer to a question. */
export class TrackAnswerDto {
  @ShownText()
  @IsString({ message: 'answer_short' })
  @MaxLength(LONGEST_ANSWER, { message: 'answer_long' })
  @Length(10, undefined, { message: 'answer_short' })
  answer: string;
}
