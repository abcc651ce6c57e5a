import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  PublishedTimesQuery,
  type PublishedTimes,
} from '../../../cases/complaints/published-times.query.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import {
  isPublic,
  PublicServiceCatalogueQuery,
  type PublicServiceEntry,
} from '../../../core/office/public-service-catalogue.query.js';
import { PublicServiceNotFound } from '../../../core/office/public-service.errors.js';
import { Clock } from '../../../platform/clock/clock.js';

/** A published service as everybody sees it. */
export interface PublishedService extends PublicServiceEntry {
  division: string;
}

export interface DivisionServices {
  division: string;
  services: readonly PublicServiceEntry[];
}

/** Reads the services that are published today. */
@Injectable()
export class PublicServicesQuery {
  constructor(
    private readonly catalogue: PublicServiceCatalogueQuery,
    private readonly directory: OfficeDirectoryService,
    private readonly times: PublishedTimesQuery,
    private readonly clock: Clock,
  ) {}

  /** By division, in the office's order; divisions without a service are left out. */
  async list(): Promise<DivisionServices[]> {
    const today = bangkokDayOf(this.clock.now());
    const [all, divisions] = await Promise.all([this.catalogue.all(), this.directory.divisions()]);
    const shown = all.filter(({ service }) => isPublic(service, today));
    return divisions
      .map(({ code, name }) => ({
        division: name,
        services: shown.filter(({ service }) => service.divisionCode === code),
      }))
      .filter(({ services }) => services.length > 0);
  }

  /** One service with the times measured; throws PublicServiceNotFound for one that is not published. */
  async one(code: string): Promise<{ entry: PublishedService; measured: PublishedTimes }> {
    const today = bangkokDayOf(this.clock.now());
    const entry = await this.catalogue.one(code);
    if (!isPublic(entry.service, today)) throw new PublicServiceNotFound();
    const { divisionCode } = entry.service;
    const [division, measured] = await Promise.all([
      this.directory.division(divisionCode),
      this.times.read(),
    ]);
    return { entry: { ...entry, division: division?.name ?? divisionCode }, measured };
  }
}
