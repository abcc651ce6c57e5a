import { Division } from '../../../core/office/division.entity.js';
import { InputRefused, type Move } from './move.js';
import { OPEN } from '../../complaints/status.rule.js';

/** To which division, and why. */
interface DivisionInput {
  division: string;
  text: string;
}

/** Assigns the complaint to another division; the assignment to an officer there ends. */
export const assignDivision: Move<DivisionInput, 'division_assigned'> = {
  from: OPEN,
  to: 'received',
  verb: 'assign_division',
  event: 'division_assigned',
  async decide({ division }, { manager, matter }) {
    const from = matter.divisionCode;
    const takes = { code: division, lineResolver: true };
    if (division === from || !(await manager.existsBy(Division, takes))) {
      throw new InputRefused('division', 'division_missing');
    }
    return { facts: { division, from }, matter: { divisionCode: division, officerId: null } };
  },
};
