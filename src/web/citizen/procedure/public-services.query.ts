import { Injectable } from '@nestjs/common';
import { bangkokDayOf } from '../../../core/calendar/civil-day.js';
import {
  MeasuredTimesQuery,
  type MeasuredTimes,
} from '../../../cases/complaints/measured-times.query.js';
import { OfficeDirectory } from '../../../core/office/office-directory.service.js';
import {
  isPublic,
  ServiceBook,
  type ServiceEntry,
} from '../../../core/office/service-book.query.js';
import { ServiceNotThere } from '../../../core/office/service.errors.js';
import { Clock } from '../../../platform/clock/clock.js';

/** A published service as everybody sees it. */
export interface PublicService extends ServiceEntry {
  division: string;
}

/** The services of one division. */
export interface DivisionServices {
  division: string;
  services: readonly ServiceEntry[];
}

/** Reads the services that are published today. */
@Injectable()
export class PublicServicesQuery {
  constructor(
    private readonly book: ServiceBook,
    private readonly directory: OfficeDirectory,
    private readonly times: MeasuredTimesQuery,
    private readonly clock: Clock,
  ) {}

  /** By division, in the office's order; divisions without a service are left out. */
  async list(): Promise<DivisionServices[]> {
    const today = bangkokDayOf(this.clock.now());
    const [all, divisions] = await Promise.all([this.book.all(), this.directory.divisions()]);
    const shown = all.filter(({ service }) => isPublic(service, today));
    return divisions
      .map(({ code, name }) => ({
        division: name,
        services: shown.filter(({ service }) => service.divisionCode === code),
      }))
      .filter(({ services }) => services.length > 0);
  }

  /** One service with the times measured; throws ServiceNotThere for one that is not published. */
  async one(code: string): Promise<{ entry: PublicService; measured: MeasuredTimes }> {
    const today = bangkokDayOf(this.clock.now());
    const entry = await this.book.one(code);
    if (!isPublic(entry.service, today)) throw new ServiceNotThere();
    const { divisionCode } = entry.service;
    const [division, measured] = await Promise.all([
      this.directory.division(divisionCode),
      this.times.through(today),
    ]);
    return { entry: { ...entry, division: division?.name ?? divisionCode }, measured };
  }
}
