import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../../intake/submission-text.transform.js';
import { VersionForm } from '../../staff-frame/version.form.js';

/** A decision about a complaint and the plan, with the reason. */
export class PlanDecisionForm extends VersionForm {
  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  reason: string;
}
