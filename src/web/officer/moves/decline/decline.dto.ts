import { IsIn } from 'class-validator';
import { VersionDto } from '../../../shared/staff/version.dto.js';
import { Reason } from '../../desk/reason.field.js';
import { DECLINE_WORDS } from '../../timeline/event.messages.js';

/** Declines a complaint for one of the office's reasons. */
export class DeclineDto extends VersionDto {
  @IsIn(Object.keys(DECLINE_WORDS), { message: 'reason_code_missing' })
  reasonCode: keyof typeof DECLINE_WORDS;

  @Reason()
  text: string;
}
