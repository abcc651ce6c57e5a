import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { IsCivilDay } from '../../core/forms/civil-day.decorator.js';
import { ShownText, TrimmedText } from '../../core/forms/form-text.transform.js';
import { CHANNELS, type Channel } from '../complaints/channel.js';
import {
  ComplaintSubmissionDto,
  SHORTEST_DESCRIPTION,
} from '../intake/complaint-submission.dto.js';

/** The most characters of a description that comes from elsewhere; a form takes fewer. */
const LONGEST_DESCRIPTION = 10_000;

/** A complaint as a row of a file holds it. */
export class ImportedSubmissionDto extends ComplaintSubmissionDto {
  @ShownText()
  @IsString({ message: 'description_short' })
  @MaxLength(LONGEST_DESCRIPTION, { message: 'import_description_long' })
  @Length(SHORTEST_DESCRIPTION, undefined, { message: 'description_short' })
  declare description: string;

  @TrimmedText()
  @IsOptional()
  @IsIn(CHANNELS, { message: 'channel_unknown' })
  channel?: Channel;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('received_on_wrong', { back: 30, ahead: 0 })
  receivedOn?: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'external_reference_long' })
  @MaxLength(100, { message: 'external_reference_long' })
  externalReference?: string;
}
