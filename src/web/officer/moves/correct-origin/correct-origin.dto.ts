import { Transform } from 'class-transformer';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { CHANNELS, type Channel } from '../../../../cases/complaints/channel.js';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';

/** Corrects village and channel of a complaint, with the reason; an empty village is none. */
export class CorrectOriginDto extends VersionDto {
  @Transform(({ value }: { value: unknown }) => (value === '' ? null : Number(value)))
  @ValidateIf(({ village }: CorrectOriginDto) => village !== null)
  @IsInt({ message: 'village_unknown' })
  @Min(1, { message: 'village_unknown' })
  @Max(999, { message: 'village_unknown' })
  village: number | null;

  @IsIn(CHANNELS, { message: 'channel_missing' })
  channel: Channel;

  @Reason()
  text: string;
}
