import { IsOptional } from 'class-validator';
import type { CivilDay } from '../../../../core/calendar/civil-day.js';
import { IsCivilDay } from '../../../../core/forms/civil-day.decorator.js';
import { TrimmedText } from '../../../../core/forms/form-text.transform.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Corrects the day of receipt, with the reason; `confirmed` is the day whose due day was seen. */
export class CorrectReceiptDayDto extends VersionDto {
  @TrimmedText()
  @IsCivilDay('received_on_wrong', { back: 30, ahead: 1 })
  receivedOn: CivilDay;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('received_on_wrong', { back: 30, ahead: 1 })
  confirmed?: CivilDay;

  @Reason()
  text: string;
}
