import { Account } from '../../../core/accounts/account.entity.js';
import { may } from '../../../core/accounts/policy.js';
import { InputRefused, type Move } from './move.js';
import { OPEN } from '../../complaints/status.rule.js';

/** To whom (an account id). */
interface AssignmentInput {
  officerId: string;
}

/** Assigns the complaint to an officer of its division who may work on it. */
export const assignOfficer: Move<AssignmentInput, 'officer_assigned'> = {
  from: OPEN,
  to: 'assigned',
  verb: 'assign_officer',
  event: 'officer_assigned',
  async decide({ officerId }, { manager, access }) {
    const officer = await manager.findOneBy(Account, { id: officerId, active: true });
    const isTheirs = officer?.divisionCode === access.divisionCode;
    if (!officer || !isTheirs || !may(officer, 'start_work', access)) {
      throw new InputRefused('officerId', 'officer_missing');
    }
    return { facts: { officerId }, matter: { officerId } };
  },
};
