import { VersionForm } from '../../shared/staff/version.form.js';
import { Reason } from '../desk/reason.field.js';

/** A decision about a complaint and the plan, with the reason. */
export class PlanDecisionDto extends VersionForm {
  @Reason()
  reason: string;
}
