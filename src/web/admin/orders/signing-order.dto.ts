import { IsIn, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';

/** An order by which an officer signs for another, as it stands on paper. */
export class SigningOrderDto {
  @IsIn(['delegation', 'acting'], { message: 'kind_missing' })
  kind: 'delegation' | 'acting';

  @IsUUID(undefined, { message: 'order_officer' })
  accountId: string;

  @TrimmedText()
  @IsString({ message: 'principal_missing' })
  @MaxLength(120, { message: 'principal_long' })
  @MinLength(3, { message: 'principal_missing' })
  principalPosition: string;

  @TrimmedText()
  @IsString({ message: 'number_missing' })
  @MaxLength(60, { message: 'number_long' })
  @MinLength(1, { message: 'number_missing' })
  orderNumber: string;

  @IsCivilDay('ordered_wrong', { back: 30, ahead: 1 })
  orderedOn: string;

  @IsCivilDay('starts_wrong', { back: 30, ahead: 5 })
  startsOn: string;

  @TrimmedText()
  @IsOptional()
  @IsCivilDay('ends_wrong', { back: 30, ahead: 10 })
  endsOn?: string;
}
