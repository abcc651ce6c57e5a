import { Injectable } from '@nestjs/common';
import { IsNull, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { CivilDay } from '../../core/calendar/civil-day.js';
import { measuresAfter } from '../../core/deadlines/measures.rule.js';
import { Matter } from './matter.entity.js';
import { MatterRound } from './matter-round.entity.js';
import { NoOpenPeriod, PeriodStillOpen } from './matter.errors.js';
import { openingOf } from './period-opening.rule.js';
import { Period, type NoticeEnding, type PeriodEnding } from './period.entity.js';

/** Opens and ends the periods in which a written notice is owed. The caller holds the matter's lock. */
@Injectable()
export class PeriodsService {
  /** Opens the first period of the first round on the day of receipt (Bangkok). */
  openFirst(manager: EntityManager, matterId: string, receivedOn: CivilDay): Promise<Period> {
    return this.first(manager, matterId, openingOf('receipt', receivedOn));
  }

  /**
   * Moves the receipt, and the first period with its due day where one is owed: the day of receipt was entered wrong,
   * and nothing was answered yet. The sweep looks at it at once.
   */
  async moveFirst(manager: EntityManager, matterId: string, receivedOn: CivilDay): Promise<void> {
    const opening = openingOf('receipt', receivedOn);
    await manager.update(Matter, matterId, { receivedOn });
    const first = { matterId, round: 1, no: 1, endedAt: IsNull() };
    await manager.update(Period, first, { ...opening, nextStepAt: () => 'clock_timestamp()' });
    const of = { matterId, round: 1, answeredOn: IsNull() };
    await manager.update(MatterRound, of, { firstDueOn: opening.dueOn });
  }

  /** Opens the only period of a report on the last day (Bangkok) of its quarter or month. */
  openAfterReportingPeriod(
    manager: EntityManager,
    matterId: string,
    endsOn: CivilDay,
  ): Promise<Period> {
    return this.first(manager, matterId, openingOf('reporting_period_end', endsOn));
  }

  /** Ends the open period of a report and stores its measures; throws NoOpenPeriod. */
  async endByReport(
    manager: EntityManager,
    matterId: string,
    { at, on }: { at: Date; on: CivilDay },
  ): Promise<void> {
    await this.end(manager, matterId, { kind: 'report', at, on });
  }

  private async first(
    manager: EntityManager,
    matterId: string,
    opening: ReturnType<typeof openingOf>,
  ): Promise<Period> {
    const period = this.build(matterId, 1, 1, opening);
    await manager.insert(Period, period);
    await manager.insert(MatterRound, { matterId, round: 1, firstDueOn: period.dueOn });
    return period;
  }

  /** The open period of a matter, or null. */
  open(manager: EntityManager, matterId: string): Promise<Period | null> {
    return manager.findOneBy(Period, { matterId, endedAt: IsNull() });
  }

  /**
   * Ends the open period by a delivered notice and stores the measures it decides; a progress notice
   * opens the next period from the day it was delivered. Throws NoOpenPeriod.
   */
  async endByNotice(
    manager: EntityManager,
    matterId: string,
    delivered: { kind: NoticeEnding; at: Date; on: CivilDay },
  ): Promise<{ ended: Period; next: Period | null }> {
    const ended = await this.end(manager, matterId, delivered);
    if (delivered.kind === 'result') return { ended, next: null };
    const opening = openingOf('progress', delivered.on);
    const next = this.build(matterId, ended.round, ended.no + 1, opening);
    await manager.insert(Period, next);
    return { ended, next };
  }

  /**
   * Opens a new period of the same round on the day a return is recorded; the ended period and its
   * measures stay. Null where a period is open already: its date stands.
   */
  async openAfterReturn(
    manager: EntityManager,
    matterId: string,
    on: CivilDay,
  ): Promise<Period | null> {
    const last = await this.last(manager, matterId);
    if (last.endedAt === null) return null;
    const period = this.build(matterId, last.round, last.no + 1, openingOf('return', on));
    await manager.insert(Period, period);
    return period;
  }

  /** Opens the first period of a new round, with measures of its own; throws PeriodStillOpen. */
  async openRound(manager: EntityManager, matterId: string, on: CivilDay): Promise<Period> {
    const last = await this.last(manager, matterId);
    if (last.endedAt === null) throw new PeriodStillOpen();
    const round = last.round + 1;
    const period = this.build(matterId, round, 1, openingOf('reopening', on));
    await manager.insert(Period, period);
    await manager.insert(MatterRound, { matterId, round, firstDueOn: period.dueOn });
    return period;
  }

  /** The newest period of a matter; throws NoOpenPeriod where none was ever owed. */
  private async last(manager: EntityManager, matterId: string): Promise<Period> {
    const last = await manager.findOne(Period, {
      where: { matterId },
      order: { round: 'DESC', no: 'DESC' },
    });
    if (!last) throw new NoOpenPeriod();
    return last;
  }

  private async end(
    manager: EntityManager,
    matterId: string,
    by: { kind: PeriodEnding; at: Date; on: CivilDay },
  ): Promise<Period> {
    const ended = await this.open(manager, matterId);
    if (!ended) throw new NoOpenPeriod();
    const end = { endedAt: by.at, endedOn: by.on, endedBy: by.kind, nextStepAt: null };
    await manager.update(Period, ended.id, end);
    await this.measure(manager, ended, by);
    return ended;
  }

  private async measure(
    manager: EntityManager,
    { matterId, round }: Period,
    delivered: { kind: PeriodEnding; on: CivilDay },
  ): Promise<void> {
    const row = await manager.findOneByOrFail(MatterRound, { matterId, round });
    const { answeredOn, answeredInTime, resolvedOn, resolvedInTime } = measuresAfter(
      row,
      row.firstDueOn,
      delivered,
    );
    const decided = { answeredOn, answeredInTime, resolvedOn, resolvedInTime };
    await manager.update(MatterRound, { matterId, round }, decided);
  }

  private build(
    matterId: string,
    round: number,
    no: number,
    opening: ReturnType<typeof openingOf>,
  ): Period {
    const rest = { endedAt: null, endedOn: null, endedBy: null };
    return Object.assign(new Period(), { id: uuidv7(), matterId, round, no, ...opening, ...rest });
  }
}
