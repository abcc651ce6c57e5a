import { Transform } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { ShownText, TrimmedText } from '../../../core/forms/form-text.transform.js';
import { storedText } from '../../../platform/text/one-spelling.rule.js';
import {
  OUTCOMES,
  DELIVERY_CHANNELS,
  type Outcome,
  type DeliveryChannel,
} from '../../../correspondence/notices/notice.entity.js';
import { VersionDto } from '../../shared/staff/version.dto.js';

/** The fewest and most characters of a letter's text. */
export const LETTER_LENGTH = { least: 20, most: 3000 };

/** What a letter may list, a line each. */
const MOST_LINES = 10;
const LONGEST_LINE = 200;

const TextLines = (): PropertyDecorator =>
  Transform(({ value }) =>
    typeof value === 'string'
      ? storedText(value)
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean)
      : (value as unknown),
  );

/** A notice as it is written. */
class NoticeWords extends VersionDto {
  @IsIn(['progress', 'result'], { message: 'kind_missing' })
  kind: 'progress' | 'result';

  /** Kept out of progress notices by the controller: the list may stay chosen. */
  @TrimmedText()
  @ValidateIf((form: NoticeWords) => form.kind === 'result')
  @IsIn(OUTCOMES, { message: 'outcome_missing' })
  outcome?: Outcome;

  @ShownText()
  @IsString({ message: 'body_short' })
  @MaxLength(LETTER_LENGTH.most, { message: 'body_long' })
  @MinLength(LETTER_LENGTH.least, { message: 'body_short' })
  body: string;

  @IsOptional()
  @TextLines()
  @ArrayMaxSize(MOST_LINES, { message: 'lines_many' })
  @MaxLength(LONGEST_LINE, { each: true, message: 'line_long' })
  attachments?: string[];

  @IsOptional()
  @TextLines()
  @ArrayMaxSize(MOST_LINES, { message: 'lines_many' })
  @MaxLength(LONGEST_LINE, { each: true, message: 'line_long' })
  copies?: string[];

  @TrimmedText()
  @IsIn(DELIVERY_CHANNELS, { message: 'channel_missing' })
  channel: DeliveryChannel;

  /** The template and version that the text was begun with. */
  @IsOptional()
  @Matches(/^\w{1,80}:\d{1,6}$/, { message: 'unknown_field' })
  template?: string;
}

/** A notice to preview, store, or submit to its own writer: the chosen signatory may stay chosen. */
export class NoticeDto extends NoticeWords {
  @TrimmedText()
  @IsOptional()
  @IsUUID(undefined, { message: 'signatory_missing' })
  signatoryId?: string;
}

/** A notice to submit to a signatory. */
export class NoticeProposalDto extends NoticeWords {
  @TrimmedText()
  @IsUUID(undefined, { message: 'signatory_missing' })
  signatoryId: string;
}
