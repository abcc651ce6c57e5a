import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';
import { SERVICE_CODE } from './service-draft.rule.js';
import { ServiceStep } from './service-step.entity.js';
import { Service } from './service.entity.js';
import { ServiceNotThere } from './service.errors.js';

/** A service with its steps in order. */
export interface ServiceEntry {
  service: Service;
  steps: ServiceStep[];
}

/** Whether the public sees the service on a day. */
export const isPublic = (
  { publishedOn, withdrawnOn }: Pick<Service, 'publishedOn' | 'withdrawnOn'>,
  on: CivilDay,
): boolean =>
  publishedOn !== null && publishedOn <= on && (withdrawnOn === null || on < withdrawnOn);

/** What the form of a service shows and gives back, so that two who edit at once are noticed. */
export const fingerprint = ({ service, steps }: ServiceEntry): string =>
  JSON.stringify([
    ...[service.name, service.divisionCode, service.publishedOn, service.withdrawnOn],
    steps.map(({ name, days, measured }) => [name, days, measured]),
  ]);

/** Reads the services of the office. */
@Injectable()
export class ServiceBook {
  constructor(private readonly dataSource: DataSource) {}

  /** Every service in the office's order, published or not. */
  async all(manager: EntityManager = this.dataSource.manager): Promise<ServiceEntry[]> {
    const services = await manager.find(Service, { order: { sort: 'ASC', code: 'ASC' } });
    const steps = await manager.find(ServiceStep, { order: { serviceCode: 'ASC', no: 'ASC' } });
    return services.map((service) => ({
      service,
      steps: steps.filter(({ serviceCode }) => serviceCode === service.code),
    }));
  }

  /** One service; throws ServiceNotThere. */
  async one(code: string, manager: EntityManager = this.dataSource.manager): Promise<ServiceEntry> {
    const service = SERVICE_CODE.test(code) && (await manager.findOneBy(Service, { code }));
    if (!service) throw new ServiceNotThere();
    const order = { no: 'ASC' } as const;
    return {
      service,
      steps: await manager.find(ServiceStep, { where: { serviceCode: code }, order }),
    };
  }
}
