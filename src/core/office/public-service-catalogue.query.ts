import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { PUBLIC_SERVICE_CODE } from './public-service-draft.rule.js';
import { PublicServiceStep } from './public-service-step.entity.js';
import { PublicService } from './public-service.entity.js';
import { PublicServiceNotFound } from './public-service.errors.js';

/** A service with its steps in order. */
export interface PublicServiceEntry {
  service: PublicService;
  steps: PublicServiceStep[];
}

/** Whether the public sees the service on a day. */
export const isPublic = (
  { publishedOn, withdrawnOn }: Pick<PublicService, 'publishedOn' | 'withdrawnOn'>,
  on: CivilDay,
): boolean =>
  publishedOn !== null && publishedOn <= on && (withdrawnOn === null || on < withdrawnOn);

/** What the form of a service shows and gives back, so that two who edit at once are noticed. */
export const fingerprint = ({ service, steps }: PublicServiceEntry): string =>
  JSON.stringify([
    service.name,
    service.divisionCode,
    service.publishedOn,
    service.withdrawnOn,
    steps.map(({ name, days, measured }) => [name, days, measured]),
  ]);

/** Reads the services of the office. */
@Injectable()
export class PublicServiceCatalogueQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Every service in the office's order, published or not. */
  async all(manager: EntityManager = this.dataSource.manager): Promise<PublicServiceEntry[]> {
    const services = await manager.find(PublicService, { order: { sort: 'ASC', code: 'ASC' } });
    const steps = await manager.find(PublicServiceStep, {
      order: { serviceCode: 'ASC', no: 'ASC' },
    });
    return services.map((service) => ({
      service,
      steps: steps.filter(({ serviceCode }) => serviceCode === service.code),
    }));
  }

  /** One service; throws PublicServiceNotFound. */
  async one(
    code: string,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PublicServiceEntry> {
    const service =
      PUBLIC_SERVICE_CODE.test(code) && (await manager.findOneBy(PublicService, { code }));
    if (!service) throw new PublicServiceNotFound();
    const order = { no: 'ASC' } as const;
    return {
      service,
      steps: await manager.find(PublicServiceStep, { where: { serviceCode: code }, order }),
    };
  }
}
