import { Injectable } from '@nestjs/common';
import { DataSource, IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { PlanProject } from '../plan/plan-project.entity.js';
import { ProjectNotFound } from '../plan/plan.errors.js';
import { PlanDismissal } from './plan-dismissal.entity.js';
import type { LinkCommand } from './plan-link.service.js';
import { PlanLink } from './plan-link.entity.js';
import { AlreadyDismissed, AlreadyLinked, NotDismissed } from './plan-links.errors.js';

/** Who decides about which matter and project; `now` is UTC. */
type DismissalCommand = Omit<LinkCommand, 'reason'>;

/** A live dismissal of a project, with who made it. */
export interface DismissalOfMatter {
  projectCode: string;
  title: string;
  byName: string;
}

/** Which suggested projects do not fit which matters, in the caller's transaction under the matter's lock. */
@Injectable()
export class PlanDismissalService {
  constructor(private readonly dataSource: DataSource) {}

  /** Dismisses; throws ProjectNotFound, AlreadyLinked or AlreadyDismissed. */
  async dismiss(
    manager: EntityManager,
    { matterId, projectCode, actorId, now }: DismissalCommand,
  ): Promise<PlanDismissal> {
    if (!(await manager.existsBy(PlanProject, { code: projectCode }))) {
      throw new ProjectNotFound(projectCode);
    }
    if (await manager.existsBy(PlanLink, { matterId, projectCode, state: 'confirmed' })) {
      throw new AlreadyLinked(projectCode);
    }
    if (await manager.existsBy(PlanDismissal, { matterId, projectCode, removedAt: IsNull() })) {
      throw new AlreadyDismissed(projectCode);
    }
    const made = { id: uuidv7(), matterId, projectCode, byAccount: actorId, at: now };
    const row = { ...made, removedAt: null, removedBy: null };
    await manager.insert(PlanDismissal, row);
    return row;
  }

  /** Revokes a dismissal; throws NotDismissed. */
  async takeBack(manager: EntityManager, command: DismissalCommand): Promise<{ id: string }> {
    const { matterId, projectCode } = command;
    const live = await manager.findOneBy(PlanDismissal, {
      matterId,
      projectCode,
      removedAt: IsNull(),
    });
    if (!live) throw new NotDismissed(projectCode);
    await this.end(manager, command);
    return live;
  }

  /** Revokes the dismissal if there is one, since a link overrides it. */
  async end(
    manager: EntityManager,
    { matterId, projectCode, actorId, now }: DismissalCommand,
  ): Promise<void> {
    await manager.update(
      PlanDismissal,
      { matterId, projectCode, removedAt: IsNull() },
      { removedAt: now, removedBy: actorId },
    );
  }

  /** The live dismissals of a matter, oldest first; the caller has checked access to it. */
  async of(matterId: string): Promise<DismissalOfMatter[]> {
    return this.dataSource.query<DismissalOfMatter[]>(
      `SELECT d.project_code AS "projectCode", p.title, a.display_name AS "byName"
         FROM plan_dismissal d JOIN plan_project p ON p.code = d.project_code
         JOIN account a ON a.id = d.by_account
        WHERE d.matter_id = $1 AND d.removed_at IS NULL ORDER BY d.at, d.id`,
      [matterId],
    );
  }
}
