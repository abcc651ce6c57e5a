import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LockedCase } from '../../cases/commands/case-command.service.js';
import { ComplaintMovesService } from '../../cases/commands/complaint-moves.service.js';
import { InputRefused } from '../../cases/commands/moves/move.js';
import { Complaint } from '../../cases/complaints/complaint.entity.js';
import { ConcealmentService } from '../../cases/complaints/concealment.service.js';
import { Matter } from '../../cases/matters/matter.entity.js';
import type { Account } from '../../core/accounts/account.entity.js';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { PlanDecisionService } from '../../plan/links/decisions/plan-decision.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { bulkAct, type BeforeBulk, type BulkInput } from './bulk-acts.js';
import { BulkCase } from './bulk-case.entity.js';
import type { BulkOrder } from './bulk-order.entity.js';

/** One case of a bulk, and whose it is. */
interface BulkPart {
  readonly order: BulkOrder;
  readonly one: BulkCase;
  readonly actor: Account;
}

/** Ends a rehearsal, so that its transaction leaves nothing. */
class Rehearsed extends Error {}

/** What goes into the command's own transaction once it is done. */
type After = (on: LockedCase, before: BeforeBulk) => Promise<void>;

/** Gives the command of one case of a bulk, and writes down in its transaction that it was done: never twice. */
@Injectable()
export class BulkCommandService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly moves: ComplaintMovesService,
    private readonly decisions: PlanDecisionService,
    private readonly concealment: ConcealmentService,
    private readonly clock: Clock,
  ) {}

  /** Throws what the command would throw now, and leaves nothing. */
  async rehearse(part: BulkPart): Promise<void> {
    try {
      await this.make(part, () => Promise.reject(new Rehearsed()));
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error;
    }
  }

  /** Throws what the command throws, MatterChanged where somebody was faster. */
  carryOut(part: BulkPart): Promise<void> {
    return this.make(part, async ({ manager, matter: { id } }, before) => {
      const { version } = await manager.findOneByOrFail(Matter, { id });
      await manager.update(BulkCase, keyOf(part.one), { state: 'done', version, before });
    });
  }

  /** Throws what the reverse command throws, MatterChanged where anything has happened since. */
  takeBack(part: BulkPart): Promise<void> {
    const { order, one } = part;
    const after: After = async ({ manager }) => {
      await manager.update(BulkCase, keyOf(one), { state: 'undone' });
    };
    return this.command(part, after, (tools, of) =>
      bulkAct(order.act).undo(tools, of, one.before!),
    );
  }

  private make(part: BulkPart, after: After): Promise<void> {
    return this.command(part, after, (tools, of) => bulkAct(part.order.act).make(tools, of));
  }

  private async command(
    { order, one, actor }: BulkPart,
    after: After,
    give: (...of: Parameters<ReturnType<typeof bulkAct>['make']>) => Promise<void>,
  ): Promise<void> {
    if (!actor.active) throw new NotAllowed(bulkAct(order.act).verb);
    const { reference } = await this.dataSource.manager.findOneByOrFail(Matter, {
      id: one.matterId,
    });
    const { moves, decisions } = this;
    const input = order.input ?? {};
    const around = async (on: LockedCase, work: () => Promise<void>): Promise<void> => {
      await this.refuseNames(actor, on, input);
      const before = await beforeOf(on);
      await work();
      await after(on, before);
    };
    const caseOrder = { number: reference, actor, version: one.version, around };
    await give({ moves, decisions }, { order: caseOrder, input, now: this.clock.now() });
  }

  /** A reason that names whom the case hides is no more taken from here than from the case's page. */
  private async refuseNames(actor: Account, on: LockedCase, input: BulkInput): Promise<void> {
    const { reason } = input;
    if (reason === undefined) return;
    const named = await this.concealment.namedIn(actor, on.access, { reason }, on.manager);
    if (named) throw new InputRefused(named, 'names_complainant');
  }
}

const keyOf = ({ orderId, matterId }: BulkCase): Pick<BulkCase, 'orderId' | 'matterId'> => ({
  orderId,
  matterId,
});

async function beforeOf({ manager, matter: { id, officerId } }: LockedCase): Promise<BeforeBulk> {
  const { status, categoryCode } = await manager.findOneByOrFail(Complaint, { id });
  return { officerId, status, category: categoryCode };
}
