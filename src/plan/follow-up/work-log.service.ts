import { Injectable } from '@nestjs/common';
import { DataSource, LessThanOrEqual, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { NotAllowed } from '../../core/accounts/policy.errors.js';
import { mayReach, type Actor } from '../../core/accounts/policy.js';
import { bangkokDayOf, type CivilDay } from '../../core/calendar/civil-day.js';
import { StoredFilesService } from '../../core/files/stored-files.service.js';
import type { CleanFile } from '../../core/files/clean-file.js';
import { MatterLockService } from '../../cases/matters/matter-lock.service.js';
import { Division } from '../../core/office/division.entity.js';
import { PlanProject } from '../plan/plan-project.entity.js';
import { ProjectNotFound } from '../plan/plan.errors.js';
import { VoidReasonMissing, WorkNotFound, WorkRefused } from './follow-up.errors.js';
import { PlanEvidence } from './plan-evidence.entity.js';
import { PlanReport } from './plan-report.entity.js';
import { PlanWork } from './plan-work.entity.js';
import { demandWork } from './work.rule.js';

/** What shows that a work was done. */
export interface Evidence {
  label: string;
  file?: CleanFile | undefined;
  link?: string | undefined;
}

/** A work to record; its id is the form's, baht as decimal text, `now` is UTC. */
export interface WorkCommand {
  id: string;
  projectCode: string;
  divisionCode: string;
  actor: Actor;
  doneOn: CivilDay;
  quantity: number;
  spentBaht: string;
  note: string;
  lateReason: string;
  evidence: readonly Evidence[];
  now: Date;
}

/** A work to void; `now` is UTC. */
interface VoidCommand {
  workId: string;
  actor: Actor;
  reason: string;
  now: Date;
}

/** What divisions did, each work with its evidence; a mistaken one is voided, never changed. */
@Injectable()
export class WorkLogService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: StoredFilesService,
    private readonly lock: MatterLockService,
  ) {}

  /** Records a work, once however often its form arrives; throws ProjectNotFound, NotAllowed or WorkRefused. */
  async record(command: WorkCommand): Promise<void> {
    const { id, projectCode, divisionCode, actor, now } = command;
    if (!mayReach(actor, 'report_plan', divisionCode)) throw new NotAllowed('report_plan');
    await this.dataSource.transaction(async (manager) => {
      const project = await manager.findOneBy(PlanProject, { code: projectCode });
      if (!project) throw new ProjectNotFound(projectCode);
      const divisions = project.everyDivision ? await allDivisions(manager) : project.divisionCodes;
      if (!divisions.includes(divisionCode))
        throw new WorkRefused('work_division_wrong', 'division');
      demandWork(command, project, bangkokDayOf(now), now);
      if (!(await this.insert(manager, command))) return;
      await this.outdate(manager, command);
      for (const one of command.evidence) await this.keep(manager, id, one);
    });
  }

  /**
   * Voids a work, which stays readable, and returns its project's code; throws WorkNotFound, NotAllowed or
   * VoidReasonMissing.
   */
  async void({ workId, actor, reason, now }: VoidCommand): Promise<string> {
    const voidedReason = reason.trim();
    return this.dataSource.transaction(async (manager) => {
      const work = await manager.findOne(PlanWork, {
        where: { id: workId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!work || work.voidedAt !== null) throw new WorkNotFound();
      if (!mayReach(actor, 'report_plan', work.divisionCode)) throw new NotAllowed('report_plan');
      if (voidedReason === '') throw new VoidReasonMissing();
      await this.outdate(manager, work);
      const end = { voidedAt: now, voidedBy: actor.id, voidedReason };
      await manager.update(PlanWork, { id: workId }, end);
      return work.projectCode;
    });
  }

  /** False where the form was sent before. */
  private async insert(manager: EntityManager, command: WorkCommand): Promise<boolean> {
    const { id, projectCode, divisionCode, doneOn, quantity, spentBaht } = command;
    const { note, lateReason, actor, now } = command;
    const made = await manager.query<unknown[]>(
      `INSERT INTO plan_work (id, project_code, division_code, done_on, quantity, spent_baht, note,
                              late_reason, recorded_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
      [
        id,
        projectCode,
        divisionCode,
        doneOn,
        quantity,
        spentBaht,
        note.trim(),
        lateReason.trim() || null,
        actor.id,
        now,
      ],
    );
    return made.length > 0;
  }

  /**
   * Outdates open forms of the report that covers the day, since they show other totals. Waits for a report that
   * is being made.
   */
  private async outdate(
    manager: EntityManager,
    {
      projectCode,
      divisionCode,
      doneOn,
    }: Pick<PlanWork, 'projectCode' | 'divisionCode' | 'doneOn'>,
  ): Promise<void> {
    const report = await manager.findOneBy(PlanReport, {
      projectCode,
      divisionCode,
      startsOn: LessThanOrEqual(doneOn),
      endsOn: MoreThanOrEqual(doneOn),
    });
    if (!report) return;
    await this.lock.take(manager, report.id);
    await this.lock.bump(manager, report.id);
  }

  private async keep(manager: EntityManager, workId: string, one: Evidence): Promise<void> {
    const fileId = one.file ? (await this.files.keep(manager, one.file)).id : null;
    const link = one.link ?? null;
    await manager.insert(PlanEvidence, { id: uuidv7(), workId, label: one.label, fileId, link });
  }
}

const allDivisions = async (manager: EntityManager): Promise<string[]> =>
  (await manager.find(Division)).map(({ code }) => code);
