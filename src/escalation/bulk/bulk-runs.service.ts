import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { Account } from '../../core/accounts/account.entity.js';
import { Clock } from '../../platform/clock/clock.js';
import { alone } from '../../platform/database/alone.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { fieldErrorOf } from '../../platform/http/field-error.rule.js';
import { BulkCase } from './bulk-case.entity.js';
import { BulkCommandService } from './bulk-command.service.js';
import { BULK_UNDO_MS, BulkOrder } from './bulk-order.entity.js';
import { BulkUndoOver } from './bulk.errors.js';

/** Takes the cases of a bulk through it, one after the other. */
@Injectable()
export class BulkRunsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly command: BulkCommandService,
    private readonly clock: Clock,
  ) {}

  /** What each case's command would say now, by matter; null where it would be done. Leaves nothing. */
  async rehearse(order: BulkOrder): Promise<ReadonlyMap<string, string | null>> {
    const actor = await this.actorOf(order);
    const cases = await this.dataSource.manager.findBy(BulkCase, { orderId: order.id });
    const said = new Map<string, string | null>();
    for (const one of cases) {
      said.set(one.matterId, await refusalOf(this.command.rehearse({ order, one, actor })));
    }
    return said;
  }

  /** Does what is confirmed of a bulk, as far as it may go on; called again, it does the rest and nothing twice. */
  async advance(id: string, goOn: () => boolean): Promise<void> {
    await alone(this.dataSource, id, () => this.finish(id, goOn));
  }

  /** The same of every bulk that is confirmed and has not ended. */
  async advanceAll(goOn: () => boolean): Promise<void> {
    const left = await this.dataSource.manager.find(BulkOrder, {
      where: { confirmedAt: Not(IsNull()), endedAt: IsNull() },
    });
    for (const { id } of left) if (goOn()) await this.advance(id, goOn);
  }

  /**
   * Takes back what was done but for cases in which anything has happened since, which it marks. Throws BulkUndoOver
   * after thirty seconds.
   */
  async undo(order: BulkOrder): Promise<void> {
    const now = this.clock.now();
    if (!order.endedAt || now.getTime() - order.endedAt.getTime() > BULK_UNDO_MS) {
      throw new BulkUndoOver();
    }
    await alone(this.dataSource, order.id, async () => {
      const work = (one: BulkCase, actor: Account): Promise<void> =>
        this.command.takeBack({ order, one, actor });
      await this.each(order, { from: 'done', to: 'kept', goOn: () => true }, work);
      await this.dataSource.manager.update(BulkOrder, order.id, { undoneAt: now });
    });
  }

  private async finish(id: string, goOn: () => boolean): Promise<void> {
    const { manager } = this.dataSource;
    const where = { id, confirmedAt: Not(IsNull()), endedAt: IsNull() };
    const order = await manager.findOneBy(BulkOrder, where);
    if (!order) return;
    const work = (one: BulkCase, actor: Account): Promise<void> =>
      this.command.carryOut({ order, one, actor });
    const ended = await this.each(order, { from: 'waiting', to: 'refused', goOn }, work);
    if (ended) await manager.update(BulkOrder, id, { endedAt: this.clock.now() });
  }

  /** Works on all cases of a state, marks those that are refused, and says whether it came to the end. */
  private async each(
    order: BulkOrder,
    way: { from: BulkCase['state']; to: BulkCase['state']; goOn: () => boolean },
    work: (one: BulkCase, actor: Account) => Promise<void>,
  ): Promise<boolean> {
    const { manager } = this.dataSource;
    const actor = await this.actorOf(order);
    const where = { orderId: order.id, state: way.from };
    for (const one of await manager.find(BulkCase, { where, order: { place: 'ASC' } })) {
      if (!way.goOn()) return false;
      const refusal = await refusalOf(work(one, actor));
      if (!refusal) continue;
      const { orderId, matterId } = one;
      await manager.update(BulkCase, { orderId, matterId }, { state: way.to, refusal });
    }
    return true;
  }

  private actorOf({ accountId: id }: BulkOrder): Promise<Account> {
    return this.dataSource.manager.findOneByOrFail(Account, { id });
  }
}

/** The key of the words why a command refused; null where it did not. */
async function refusalOf(command: Promise<void>): Promise<string | null> {
  try {
    await command;
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return fieldErrorOf(error).message;
  }
}
