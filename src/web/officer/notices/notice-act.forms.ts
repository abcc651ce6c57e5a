import {
  IsIn,
  IsInstance,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  MinLength,
} from 'class-validator';
import { ShownText, TrimmedText } from '../../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';
import { VersionForm } from '../../shared/staff/version.form.js';

/** Gives a letter back, voids it or records its return: each with its reason. */
export class ReasonForm extends VersionForm {
  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  why: string;
}

/** The copy that was signed on paper. */
export class SignedCopyForm extends VersionForm {
  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  copy?: Buffer;
}

/** Thai Post's registered number: two letters, nine digits, TH. */
const REGISTERED = /^[A-Z]{2}\d{9}TH$/;

/** What the post office's receipt or the citizen's signature says. */
export class ServiceForm extends VersionForm {
  @IsCivilDay('served_day_missing', { back: 10, ahead: 1 })
  servedOn: string;

  @TrimmedText()
  @IsOptional()
  @Matches(REGISTERED, { message: 'registered_number_wrong' })
  registeredNumber?: string;

  @TrimmedText()
  @IsOptional()
  @IsIn(['addressee', 'household', 'representative'], { message: 'received_by_missing' })
  receivedBy?: 'addressee' | 'household' | 'representative';

  @ShownText()
  @IsOptional()
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  lateWhy?: string;

  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  proof?: Buffer;
}
