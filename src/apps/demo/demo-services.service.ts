import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { COMPLAINT_SERVICE } from '../../core/office/data/services.data.js';
import { OfficeSettings } from '../../core/office/office-settings.service.js';
import type { ServiceDraft } from '../../core/office/service-draft.rule.js';
import { ServiceStep } from '../../core/office/service-step.entity.js';
import { Service } from '../../core/office/service.entity.js';
import { DEMO_CHANNELS, DEMO_OPENED_ON, DEMO_SERVICES } from './demo-services.data.js';

/** Opens the demo's channels and publishes its services, the invented ones marked as examples. */
@Injectable()
export class DemoServices {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: OfficeSettings,
  ) {}

  /** Does so once: where an example is there, everything is left as it is. */
  async make(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (await manager.existsBy(Service, { code: DEMO_SERVICES[0]!.code })) return;
      await this.settings.set('channels_open', DEMO_CHANNELS, manager);
      await this.settings.set('procedure_published_on', DEMO_OPENED_ON, manager);
      const { code } = COMPLAINT_SERVICE;
      await manager.update(Service, { code }, { publishedOn: DEMO_OPENED_ON });
      for (const [at, one] of DEMO_SERVICES.entries()) await add(manager, one, (at + 2) * 10);
    });
  }
}

async function add(manager: EntityManager, draft: ServiceDraft, sort: number): Promise<void> {
  const { code, name, divisionCode, steps } = draft;
  await manager.insert(Service, { code, name, divisionCode, sort, publishedOn: DEMO_OPENED_ON });
  const rows = steps.map((step, at) => ({ ...step, serviceCode: code, no: at + 1 }));
  await manager.insert(ServiceStep, rows);
}
