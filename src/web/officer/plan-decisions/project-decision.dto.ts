import { IsString, Matches } from 'class-validator';
import { TrimmedText } from '../../../core/forms/form-text.transform.js';
import { PROJECT_CODE } from '../../../plan/plan/project-code.rule.js';
import { PlanDecisionDto } from './plan-decision.dto.js';

/** A decision about a complaint and one project of the plan. */
export class ProjectDecisionDto extends PlanDecisionDto {
  @TrimmedText()
  @IsString({ message: 'project_missing' })
  @Matches(PROJECT_CODE, { message: 'project_missing' })
  project: string;
}
