import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { ShownText, TrimmedText } from '../intake/submission-text.transform.js';
import { PROJECT_CODE } from '../plan/project-code.rule.js';
import { VersionForm } from './desk-version.form.js';

/** Links a complaint with a project of the plan, or ends the link, with the reason. */
export class PlanLinkForm extends VersionForm {
  @TrimmedText()
  @IsString({ message: 'project_missing' })
  @Matches(PROJECT_CODE, { message: 'project_missing' })
  project: string;

  @ShownText()
  @IsString({ message: 'reason_missing' })
  @MaxLength(1000, { message: 'reason_long' })
  @MinLength(5, { message: 'reason_missing' })
  reason: string;
}
