import type { Identity, IdentityPart } from '../../complaints/identity-vault.service.js';
import { STATUSES } from '../../complaints/status.rule.js';
import { InputRefused, type Move } from './move.js';

/** What is right instead; what is not given stays. `drop` names the part that is on file no more. */
interface IdentityInput extends Partial<Record<IdentityPart, string>> {
  drop?: IdentityPart;
  text: string;
}

/**
 * Corrects who complained and how to reach them. What was on file is not told, not even whether it was the same: who
 * may read it asks to see it, with a reason.
 */
export const correctIdentity: Move<IdentityInput, 'identity_corrected'> = {
  from: STATUSES,
  to: null,
  verb: 'correct_identity',
  event: 'identity_corrected',
  decide({ name, phone, email, address, drop }, { actor }) {
    const typed = Object.entries({ name, phone, email, address });
    const given = typed.filter(([, value]) => value !== undefined);
    if (given.some(([part]) => part === drop)) throw new InputRefused('drop', 'drop_and_given');
    const identity: Partial<Identity> = Object.fromEntries(given);
    if (drop) identity[drop] = null;
    const parts = Object.keys(identity) as IdentityPart[];
    if (parts.length === 0) throw new InputRefused('name', 'nothing_changed');
    return { facts: { parts, role: actor.role }, identity };
  },
};
