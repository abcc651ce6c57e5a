import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { IsEmailAddress, IsPhone } from '../../core/forms/contact.decorator.js';
import { IsPersonName, IsPostalAddress } from '../../core/forms/identity.decorator.js';
import { ShownText, TrimmedText } from '../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../core/forms/civil-day.decorator.js';

/** The fewest characters of a description, after trimming. */
export const SHORTEST_DESCRIPTION = 10;

/** The most characters of a description typed into a form. */
export const LONGEST_DESCRIPTION = 2000;

const ABSENT: readonly unknown[] = ['', null, undefined];
const TICKED: readonly unknown[] = [true, 'true', 'yes', '1', 'on'];

/** A number, or its digits from a form; anything else stays as it came, to be refused. */
const TypedNumber = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (ABSENT.includes(value)) return undefined;
    return typeof value === 'string' ? Number(value) : value;
  });

/** A box that was ticked; nobody's name is shown because a tick was misread, so anything else is refused. */
const TickedBox = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => {
    if (ABSENT.includes(value)) return undefined;
    return TICKED.includes(value) || value;
  });

/** The same complaint by form, JSON or counter: the words of the messages are the page's. */
export class ComplaintSubmissionDto {
  @TrimmedText()
  @IsString({ message: 'category_missing' })
  @Matches(/^[A-Z]{2,10}$/, { message: 'category_missing' })
  category: string;

  @ShownText()
  @IsString({ message: 'description_short' })
  @MaxLength(LONGEST_DESCRIPTION, { message: 'description_long' })
  @Length(SHORTEST_DESCRIPTION, undefined, { message: 'description_short' })
  description: string;

  @ShownText()
  @IsOptional()
  @IsString({ message: 'wanted_outcome_long' })
  @MaxLength(1000, { message: 'wanted_outcome_long' })
  wantedOutcome?: string;

  @TypedNumber()
  @IsOptional()
  @IsInt({ message: 'village_unknown' })
  @Min(1, { message: 'village_unknown' })
  @Max(999, { message: 'village_unknown' })
  village?: number;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'landmark_long' })
  @MaxLength(200, { message: 'landmark_long' })
  landmark?: string;

  @IsPersonName()
  name?: string;

  @IsPhone()
  @IsOptional()
  phone?: string;

  @IsEmailAddress('email_wrong')
  @IsOptional()
  email?: string;

  @IsPostalAddress()
  address?: string;

  @TickedBox()
  @IsOptional()
  @IsBoolean({ message: 'hide_name_wrong' })
  hideName?: boolean;
}

/** The same of a letter, visit or call that an officer enters. */
export class EnteredSubmissionDto extends ComplaintSubmissionDto {
  @TrimmedText()
  @IsIn(
    [
      'counter',
      'phone',
      'letter',
      'village_forum',
      'damrongdhama',
      'hotline_1111',
      'line',
      'email',
    ],
    { message: 'channel_missing' },
  )
  channel: string;

  @TrimmedText()
  @IsCivilDay('received_on_wrong', { back: 30, ahead: 1 })
  receivedOn: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'backdate_reason_long' })
  @MaxLength(300, { message: 'backdate_reason_long' })
  backdateReason?: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'external_reference_long' })
  @MaxLength(100, { message: 'external_reference_long' })
  externalReference?: string;
}
