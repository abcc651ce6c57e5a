import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { Division } from './division.entity.js';
import { OfficeJournal } from './office-journal.service.js';
import { fingerprint, ServiceBook, type ServiceEntry } from './service-book.query.js';
import { SERVICE_CODE, serviceProblems, type ServiceDraft } from './service-draft.rule.js';
import { ServiceStep } from './service-step.entity.js';
import { Service } from './service.entity.js';
import { ServiceChanged, ServiceNotThere, ServiceRefused } from './service.errors.js';

/** Changes the published services; each change stands in the office's journal. */
@Injectable()
export class ServiceChange {
  constructor(
    private readonly dataSource: DataSource,
    private readonly book: ServiceBook,
    private readonly journal: OfficeJournal,
  ) {}

  /**
   * Stores name, division and steps; `seen` is the fingerprint that was opened, null for a new service.
   * Throws ServiceRefused, ServiceNotThere and ServiceChanged.
   */
  async store(draft: ServiceDraft, seen: string | null, actorId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const divisions = await manager.find(Division);
      const known = new Set(divisions.map(({ code }) => code));
      if (serviceProblems(draft, known).length > 0) throw new ServiceRefused();
      const before = await this.locked(manager, draft.code);
      if ((before === null ? null : fingerprint(before)) !== seen) throw new ServiceChanged();
      await this.write(manager, draft, before);
      const was = before && snapshot(before);
      const data = { service: draft.code, before: was, value: draft };
      await this.journal.append(manager, 'service_set', actorId, data);
    });
  }

  /** Shows the service to the public from the day on. */
  async publish(code: string, seen: string, on: CivilDay, actorId: string): Promise<void> {
    const days = { publishedOn: on, withdrawnOn: null };
    await this.date(code, seen, { days, type: 'service_published', on }, actorId);
  }

  /** Takes it from the public's sight from the day on; nothing is deleted. */
  async withdraw(code: string, seen: string, on: CivilDay, actorId: string): Promise<void> {
    const days = { withdrawnOn: on };
    await this.date(code, seen, { days, type: 'service_withdrawn', on }, actorId);
  }

  private async date(
    code: string,
    seen: string,
    { days, type, on }: DayChange,
    actorId: string,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const before = await this.locked(manager, code);
      if (!before) throw new ServiceNotThere();
      if (fingerprint(before) !== seen) throw new ServiceChanged();
      if (!fits({ ...before.service, ...days }, before.steps.length)) throw new ServiceRefused();
      await manager.update(Service, { code }, days);
      await this.journal.append(manager, type, actorId, { service: code, on });
    });
  }

  private async locked(manager: EntityManager, code: string): Promise<ServiceEntry | null> {
    if (!SERVICE_CODE.test(code)) return null;
    // A service that is not there yet has no row to lock, so the lock is on its code.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('service ' || $1, 0))`, [
      code,
    ]);
    const there = await manager.existsBy(Service, { code });
    return there ? this.book.one(code, manager) : null;
  }

  private async write(
    manager: EntityManager,
    { code, name, divisionCode, steps }: ServiceDraft,
    before: ServiceEntry | null,
  ): Promise<void> {
    if (before) await manager.update(Service, { code }, { name, divisionCode });
    else {
      const sort = ((await manager.maximum(Service, 'sort')) ?? 0) + 10;
      await manager.insert(Service, { code, name, divisionCode, sort });
    }
    await manager.delete(ServiceStep, { serviceCode: code });
    const rows = steps.map((step, at) => ({ ...step, serviceCode: code, no: at + 1 }));
    await manager.insert(ServiceStep, rows);
  }
}

interface DayChange {
  days: Partial<Pick<Service, 'publishedOn' | 'withdrawnOn'>>;
  type: 'service_published' | 'service_withdrawn';
  on: CivilDay;
}

/** Only what has steps is published, and only what was published is withdrawn. */
const fits = ({ publishedOn, withdrawnOn }: Service, steps: number): boolean =>
  steps > 0 && publishedOn !== null && (withdrawnOn === null || withdrawnOn >= publishedOn);

const snapshot = ({ service, steps }: ServiceEntry): ServiceDraft => ({
  code: service.code,
  name: service.name,
  divisionCode: service.divisionCode,
  steps: steps.map(({ name, days, measured }) => ({ name, days, measured })),
});
