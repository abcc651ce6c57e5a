import { Account } from '../../../core/accounts/account.entity.js';
import { may, type Actor, type Guarded } from '../../../core/accounts/policy.js';
import { InputRefused, type Move } from './move.js';
import { OPEN, PASSED_ON } from '../../complaints/status.rule.js';

/** To whom (an account id). */
interface AssignmentInput {
  officerId: string;
}

/** Whether a case can be assigned to an officer: of its division, or of misconduct if it is restricted. */
export const mayBeAssigned = (officer: Actor, matter: Guarded): boolean =>
  (matter.restricted || officer.divisionCode === matter.divisionCode) &&
  may(officer, 'start_work', matter);

/** Assigns the complaint to an officer who may work on it; one that was passed on stays so, and owes its letter. */
export const assignOfficer: Move<AssignmentInput, 'officer_assigned'> = {
  from: [...OPEN, ...PASSED_ON],
  to: 'assigned',
  leaves: PASSED_ON,
  verb: 'assign_officer',
  event: 'officer_assigned',
  async decide({ officerId }, { manager, access }) {
    const officer = await manager.findOneBy(Account, { id: officerId, active: true });
    if (!officer || !mayBeAssigned(officer, access)) {
      throw new InputRefused('officerId', 'officer_missing');
    }
    return { facts: { officerId }, matter: { officerId } };
  },
};
