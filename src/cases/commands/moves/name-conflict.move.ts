import { Account } from '../../../core/accounts/account.entity.js';
import { MatterConflict } from '../../matters/matter-conflict.entity.js';
import { InputRefused, type Move } from './move.js';
import { NOT_CLOSED } from '../../complaints/status.rule.js';

/** Whom (an account id). */
export interface ConflictInput {
  accountId: string;
}

/** Names an officer whom it accuses: they see it no more and lose it if they had it. */
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
