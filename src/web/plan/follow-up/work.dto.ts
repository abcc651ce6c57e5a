import { IsInstance, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { IsCivilDay } from '../../../core/forms/civil-day.decorator.js';

/** Something that was done for a project; figures as they were typed. */
export class WorkDto {
  /** Made with the form, so that one that is sent twice is one work. */
  @IsUUID(undefined, { message: 'unknown_field' })
  id: string;

  @IsString({ message: 'division_missing' })
  @Matches(/^[A-Z]{2,8}$/, { message: 'division_missing' })
  division: string;

  @IsCivilDay('done_on_wrong', { back: 10, ahead: 1 })
  doneOn: string;

  @TrimmedText()
  @IsString({ message: 'work_quantity_wrong' })
  @MaxLength(20, { message: 'work_quantity_wrong' })
  quantity: string;

  @TrimmedText()
  @IsString({ message: 'work_baht_wrong' })
  @MaxLength(30, { message: 'work_baht_wrong' })
  spentBaht: string;

  @TrimmedText()
  @IsString({ message: 'work_note_missing' })
  @MaxLength(2000, { message: 'too_long' })
  note: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(500, { message: 'too_long' })
  lateReason?: string;

  @TrimmedText()
  @IsOptional()
  @IsString({ message: 'unknown_field' })
  @MaxLength(200, { message: 'too_long' })
  label?: string;

  @TrimmedText()
  @IsOptional()
  @Matches(/^(https?:\/\/[^\s<>"]{3,500})?$/, { message: 'link_wrong' })
  link?: string;

  @IsOptional()
  @IsInstance(Buffer, { message: 'upload_missing' })
  file?: Buffer;
}
