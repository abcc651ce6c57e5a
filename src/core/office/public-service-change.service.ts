import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { Division } from './division.entity.js';
import { OfficeJournalService } from './office-journal.service.js';
import {
  fingerprint,
  PublicServiceCatalogueQuery,
  type PublicServiceEntry,
} from './public-service-catalogue.query.js';
import {
  PUBLIC_SERVICE_CODE,
  publicServiceProblems,
  type PublicServiceDraft,
} from './public-service-draft.rule.js';
import { PublicServiceStep } from './public-service-step.entity.js';
import { PublicService } from './public-service.entity.js';
import {
  PublicServiceChanged,
  PublicServiceNotFound,
  PublicServiceRefused,
} from './public-service.errors.js';

/** Changes the published services; each change is recorded in the office journal. */
@Injectable()
export class PublicServiceChangeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly catalogue: PublicServiceCatalogueQuery,
    private readonly journal: OfficeJournalService,
  ) {}

  /**
   * Stores name, division and steps; `seen` is the fingerprint that was opened, null for a new service.
   * Throws PublicServiceRefused, PublicServiceNotFound and PublicServiceChanged.
   */
  async store(draft: PublicServiceDraft, seen: string | null, actorId: string): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const divisions = await manager.find(Division);
      const known = new Set(divisions.map(({ code }) => code));
      if (publicServiceProblems(draft, known).length > 0) throw new PublicServiceRefused();
      const before = await this.locked(manager, draft.code);
      if ((before === null ? null : fingerprint(before)) !== seen) throw new PublicServiceChanged();
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

  /** Hides the service from the public from the day on; nothing is deleted. */
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
      if (!before) throw new PublicServiceNotFound();
      if (fingerprint(before) !== seen) throw new PublicServiceChanged();
      if (!fits({ ...before.service, ...days }, before.steps.length))
        throw new PublicServiceRefused();
      await manager.update(PublicService, { code }, days);
      await this.journal.append(manager, type, actorId, { service: code, on });
    });
  }

  private async locked(manager: EntityManager, code: string): Promise<PublicServiceEntry | null> {
    if (!PUBLIC_SERVICE_CODE.test(code)) return null;
    // A service that is not there yet has no row to lock, so the lock is on its code.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('service ' || $1, 0))`, [
      code,
    ]);
    const there = await manager.existsBy(PublicService, { code });
    return there ? this.catalogue.one(code, manager) : null;
  }

  private async write(
    manager: EntityManager,
    { code, name, divisionCode, steps }: PublicServiceDraft,
    before: PublicServiceEntry | null,
  ): Promise<void> {
    if (before) await manager.update(PublicService, { code }, { name, divisionCode });
    else {
      const sort = ((await manager.maximum(PublicService, 'sort')) ?? 0) + 10;
      await manager.insert(PublicService, { code, name, divisionCode, sort });
    }
    await manager.delete(PublicServiceStep, { serviceCode: code });
    const rows = steps.map((step, at) => ({ ...step, serviceCode: code, no: at + 1 }));
    await manager.insert(PublicServiceStep, rows);
  }
}

interface DayChange {
  days: Partial<Pick<PublicService, 'publishedOn' | 'withdrawnOn'>>;
  type: 'service_published' | 'service_withdrawn';
  on: CivilDay;
}

/** Only what has steps is published, and only what was published is withdrawn. */
const fits = ({ publishedOn, withdrawnOn }: PublicService, steps: number): boolean =>
  steps > 0 && publishedOn !== null && (withdrawnOn === null || withdrawnOn >= publishedOn);

const snapshot = ({ service, steps }: PublicServiceEntry): PublicServiceDraft => ({
  code: service.code,
  name: service.name,
  divisionCode: service.divisionCode,
  steps: steps.map(({ name, days, measured }) => ({ name, days, measured })),
});
