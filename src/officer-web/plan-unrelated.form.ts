import { IsString, MaxLength, MinLength } from 'class-validator';
import { ShownText } from '../intake/submission-text.transform.js';
import { VersionForm } from './desk-version.form.js';

/** Says that a complaint belongs to no project of the plan, or takes that back, with the reason. */
export class PlanUnrelatedForm extends VersionForm {
  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  reason: string;
}
