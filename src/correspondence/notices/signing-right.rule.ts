import type { Account } from '../../core/accounts/account.entity.js';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { SigningOrder } from './signing-order.entity.js';
import { onBehalf } from './signing.messages.js';

/** By what right an officer signs on a day, and the position as the letter prints it, a line each. */
export interface SigningRight {
  /** Null: the mayor's own. */
  orderId: string | null;
  position: string[];
}

type Holder = Pick<Account, 'id' | 'role' | 'position'>;
type Order = Pick<
  SigningOrder,
  'id' | 'kind' | 'accountId' | 'principalPosition' | 'startsOn' | 'endsOn' | 'revokedOn'
>;

/** Whether an order holds on a day; its first and last day count, the day of its revocation does not. */
export function holdsOn(
  { startsOn, endsOn, revokedOn }: Pick<Order, 'startsOn' | 'endsOn' | 'revokedOn'>,
  day: CivilDay,
): boolean {
  return startsOn <= day && (endsOn === null || day <= endsOn) && !(revokedOn && revokedOn <= day);
}

/**
 * The right to sign a letter dated `day` [plan L403, L411, L412]: the mayor by office; anyone else by an
 * order in force, acting before delegation, the newest first. Null outside them.
 */
export function signingRight(
  holder: Holder,
  orders: readonly Order[],
  day: CivilDay,
): SigningRight | null {
  const rank = ({ kind, startsOn }: Order): string => `${kind === 'acting' ? 1 : 0}${startsOn}`;
  const [order] = orders
    .filter((one) => one.accountId === holder.id && holdsOn(one, day))
    .sort((a, b) => rank(b).localeCompare(rank(a)));
  if (order) {
    const position = [`${holder.position} ${onBehalf[order.kind]}`, order.principalPosition];
    return { orderId: order.id, position };
  }
  return holder.role === 'mayor' ? { orderId: null, position: [holder.position] } : null;
}
