import { VersionDto } from '../../shared/staff/version.dto.js';
import { Reason } from '../desk/reason.field.js';

/** A decision about a complaint and the plan, with the reason. */
export class PlanDecisionDto extends VersionDto {
  @Reason()
  reason: string;
}
