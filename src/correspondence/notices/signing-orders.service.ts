import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../../core/accounts/account.entity.js';
import { bangkokDayOf, daysBetween, type CivilDay } from '../../core/calendar/civil-day.js';
import { OfficeJournalService } from '../../core/office/office-journal.service.js';
import { SigningOrderNotFound, OrderRefused } from './response.errors.js';
import { SigningOrder, type SigningOrderKind } from './signing-order.entity.js';

/** An order as the office enters it; days are civil days in Asia/Bangkok. */
interface OrderEntry {
  kind: SigningOrderKind;
  accountId: string;
  principalPosition: string;
  orderNumber: string;
  orderedOn: CivilDay;
  startsOn: CivilDay;
  endsOn: CivilDay | null;
}

/** The roles whose officers can be ordered to sign; the mayor needs no order. */
export const ORDERED_ROLES = ['municipal_clerk', 'division_head', 'misconduct_officer'] as const;

/** A post that stays vacant is filled; whoever acts longer gets a new order. */
const MOST_ACTING_DAYS = 366;

function demandActingDays(startsOn: CivilDay, endsOn: CivilDay | null): void {
  if (endsOn === null) throw new OrderRefused('order_end_missing', 'endsOn');
  const isLong = daysBetween(startsOn, endsOn) >= MOST_ACTING_DAYS;
  if (isLong) throw new OrderRefused('order_long', 'endsOn');
}

/** The office's delegation and acting orders [plan L403, L411, L412], each change in the journal. */
@Injectable()
export class SigningOrdersService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: OfficeJournalService,
  ) {}

  /** All orders, the newest first. */
  list(): Promise<SigningOrder[]> {
    return this.dataSource.manager.find(SigningOrder, { order: { startsOn: 'DESC', id: 'DESC' } });
  }

  /** Enters an order; throws OrderRefused. */
  async enter(entry: OrderEntry, actorId: string | null): Promise<void> {
    const { accountId, startsOn, endsOn, orderedOn, kind } = entry;
    if (orderedOn > startsOn) throw new OrderRefused('order_days', 'startsOn');
    if (endsOn !== null && endsOn < startsOn) throw new OrderRefused('order_days', 'endsOn');
    if (kind === 'acting') demandActingDays(startsOn, endsOn);
    await this.dataSource.transaction(async (manager) => {
      const holder = await manager.findOneBy(Account, { id: accountId, active: true });
      const able = holder && (ORDERED_ROLES as readonly string[]).includes(holder.role);
      if (!able) throw new OrderRefused('order_officer', 'accountId');
      const id = uuidv7();
      await manager.insert(SigningOrder, { ...entry, id, enteredBy: actorId });
      const data = { id, kind, accountId, startsOn, endsOn };
      await this.journal.append(manager, 'order_entered', actorId, data);
    });
  }

  /** Ends an order as of today in Bangkok; letters signed by it stay. Throws SigningOrderNotFound. */
  async revoke(id: string, actorId: string, now: Date): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const order = await manager.findOneBy(SigningOrder, { id });
      if (!order || order.revokedOn !== null) throw new SigningOrderNotFound();
      await this.end(manager, id, actorId, bangkokDayOf(now));
    });
  }

  /** Ends every order of an officer that holds today or later, and returns them. */
  async revokeAllOf(manager: EntityManager, accountId: string, now: Date): Promise<SigningOrder[]> {
    const today = bangkokDayOf(now);
    const all = await manager.findBy(SigningOrder, { accountId, revokedOn: IsNull() });
    const live = all.filter(({ endsOn }) => endsOn === null || endsOn >= today);
    for (const { id } of live) await this.end(manager, id, null, today);
    return live;
  }

  private async end(
    manager: EntityManager,
    id: string,
    actorId: string | null,
    revokedOn: CivilDay,
  ): Promise<void> {
    await manager.update(SigningOrder, id, { revokedOn });
    await this.journal.append(manager, 'order_revoked', actorId, { id, revokedOn });
  }
}
