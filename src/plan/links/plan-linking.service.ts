import { Injectable } from '@nestjs/common';
import { PlanDismissals } from './plan-dismissal.service.js';
import { PlanLinks } from './plan-link.service.js';
import { PlanUnrelatedWords } from './plan-unrelated.service.js';
import { PlanDecisions, type PlanDecision } from './plan-decision.service.js';

/** An officer's decision about one complaint and one project. */
interface PlanLinkCommand extends PlanDecision {
  projectCode: string;
}

/** Links complaints with projects of the plan, or says that they belong to none. */
@Injectable()
export class PlanLinking {
  constructor(
    private readonly decisions: PlanDecisions,
    private readonly links: PlanLinks,
    private readonly unrelated: PlanUnrelatedWords,
    private readonly dismissals: PlanDismissals,
  ) {}

  /** Links; throws MatterNotFound, NotAllowed, MatterChanged, ProjectNotFound or AlreadyLinked. */
  async link(command: PlanLinkCommand): Promise<void> {
    const { projectCode, reason, actor, now } = command;
    const by = { actorId: actor.id, now };
    await this.decisions.record(
      'plan_linked',
      command,
      { projectCode },
      async (manager, matterId) => {
        await this.unrelated.end(manager, { matterId, ...by });
        await this.dismissals.end(manager, { matterId, projectCode, ...by });
        return this.links.link(manager, { matterId, projectCode, reason, ...by });
      },
    );
  }

  /** Ends a link; throws MatterNotFound, NotAllowed, MatterChanged or NotLinked. */
  async unlink(command: PlanLinkCommand): Promise<void> {
    const { projectCode, reason, actor, now } = command;
    await this.decisions.record('plan_unlinked', command, { projectCode }, (manager, matterId) =>
      this.links.unlink(manager, { matterId, projectCode, reason, actorId: actor.id, now }),
    );
  }

  /** Says that a suggested project does not fit; throws as `link`, or AlreadyDismissed. */
  async dismiss(command: PlanLinkCommand): Promise<void> {
    const { projectCode, actor, now } = command;
    await this.decisions.record('plan_dismissed', command, { projectCode }, (manager, matterId) =>
      this.dismissals.dismiss(manager, { matterId, projectCode, actorId: actor.id, now }),
    );
  }

  /** Takes that back, so that it may be suggested again; throws as `link`, or NotDismissed. */
  async reconsider(command: PlanLinkCommand): Promise<void> {
    const { projectCode, actor, now } = command;
    const facts = { projectCode };
    await this.decisions.record('plan_reconsidered', command, facts, (manager, matterId) =>
      this.dismissals.takeBack(manager, { matterId, projectCode, actorId: actor.id, now }),
    );
  }

  /** Says that it belongs to no project; throws as `link`, StillLinked or AlreadyUnrelated. */
  async sayUnrelated(command: PlanDecision): Promise<void> {
    const { reason, actor, now } = command;
    await this.decisions.record('plan_unrelated', command, {}, (manager, matterId) =>
      this.unrelated.say(manager, { matterId, reason, actorId: actor.id, now }),
    );
  }

  /** Takes that back; throws as `link`, or NotUnrelated. */
  async takeBack(command: PlanDecision): Promise<void> {
    const { actor, now } = command;
    await this.decisions.record('plan_related', command, {}, (manager, matterId) =>
      this.unrelated.takeBack(manager, { matterId, actorId: actor.id, now }),
    );
  }
}
