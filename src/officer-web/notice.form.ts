import {
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { ShownText, TrimmedText } from '../intake/submission-text.transform.js';
import { OUTCOMES, type Outcome } from '../responses/notice.entity.js';
import { VersionForm } from './desk-version.form.js';

/** The fewest and most characters of a letter's text. */
export const LETTER_LENGTH = { least: 20, most: 3000 };

/** A notice as it is written; `step` asks for a preview instead of a signature. */
export class NoticeForm extends VersionForm {
  @IsIn(['progress', 'result'], { message: 'kind_missing' })
  kind: 'progress' | 'result';

  /** Kept out of progress notices by the controller: the list may stay chosen. */
  @TrimmedText()
  @ValidateIf((form: NoticeForm) => form.kind === 'result')
  @IsIn(OUTCOMES, { message: 'outcome_missing' })
  outcome?: Outcome;

  @ShownText()
  @IsString({ message: 'body_short' })
  @MaxLength(LETTER_LENGTH.most, { message: 'body_long' })
  @MinLength(LETTER_LENGTH.least, { message: 'body_short' })
  body: string;

  @IsUUID(undefined, { message: 'signatory_missing' })
  signatoryId: string;

  /** The template and version that the text was begun with. */
  @IsOptional()
  @Matches(/^\w{1,80}:\d{1,6}$/, { message: 'unknown_field' })
  template?: string;

  @IsOptional()
  @IsIn(['preview', 'sign'], { message: 'unknown_field' })
  step?: 'preview' | 'sign';
}
