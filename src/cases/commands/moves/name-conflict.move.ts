import { Account } from '../../../core/accounts/account.entity.js';
import { MatterConflict } from '../../matters/matter-conflict.entity.js';
import { InputRefused, type Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** The accused officer (an account id). */
interface ConflictInput {
  accountId: string;
}

/**
 * Records that the complaint accuses an officer: they no longer see it, and lose it if it was assigned to them.
 */
export const nameConflict: Move<ConflictInput, 'conflict_named'> = {
  from: NOT_CLOSED,
  to: null,
  verb: 'name_conflict',
  event: 'conflict_named',
  async decide({ accountId }, { manager, matter, access }) {
    const isKnown = await manager.existsBy(Account, { id: accountId, active: true });
    if (!isKnown || access.accusedIds.includes(accountId)) {
      throw new InputRefused('accountId', 'accused_missing');
    }
    await manager.insert(MatterConflict, { matterId: matter.id, accountId });
    return {
      facts: { accountId },
      ...(matter.officerId === accountId ? { matter: { officerId: null } } : {}),
    };
  },
};
