import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { PROJECT_CODE } from '../../../plan/plan/project-code.rule.js';
import { PlanDecisionForm } from './plan-decision.form.js';

/** Links a complaint with a project of the plan, or ends the link. */
export class PlanLinkForm extends PlanDecisionForm {
  @TrimmedText()
  @IsString({ message: 'project_missing' })
  @Matches(PROJECT_CODE, { message: 'project_missing' })
  project: string;
}
