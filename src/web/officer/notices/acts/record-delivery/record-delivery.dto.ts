import { IsIn, IsInstance, IsOptional, Matches, MaxLength, MinLength } from 'class-validator';
import { IsCivilDay } from '../../../../../core/forms/civil-day.decorator.js';
import { ShownText, TrimmedText } from '../../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../../shared/staff/version.dto.js';

/** Thai Post's registered number: two letters, nine digits, TH. */
const REGISTERED = /^[A-Z]{2}\d{9}TH$/;

/** What the post office's receipt or the citizen's signature says. */
export class DeliveryDto extends VersionDto {
  @IsCivilDay('delivery_day_missing', { back: 10, ahead: 1 })
  deliveredOn: string;

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
