import type { Actor } from '../../../core/accounts/policy.js';
import type { Audience } from '../../../plan/indicators/audience.rule.js';

/** Whether an officer counts restricted cases, or all others. */
export const audienceOf = ({ role }: Pick<Actor, 'role'>): Audience =>
  role === 'misconduct_officer' ? 'insider' : 'staff';
