import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { COMPLAINT_SERVICE } from '../../core/office/data/public-services.data.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import type { PublicServiceDraft } from '../../core/office/public-service-draft.rule.js';
import { PublicServiceStep } from '../../core/office/public-service-step.entity.js';
import { PublicService } from '../../core/office/public-service.entity.js';
import {
  DEMO_CHANNELS,
  DEMO_OPENED_ON,
  DEMO_PUBLIC_SERVICES,
} from './demo-public-services.data.js';

/** Opens the demo's channels and publishes its services, the invented ones marked as examples. */
@Injectable()
export class DemoPublicServicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** Runs once: where an example exists already, nothing is changed. */
  async make(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      if (await manager.existsBy(PublicService, { code: DEMO_PUBLIC_SERVICES[0]!.code })) return;
      await this.settings.set('channels_open', DEMO_CHANNELS, manager);
      await this.settings.set('procedure_published_on', DEMO_OPENED_ON, manager);
      const { code } = COMPLAINT_SERVICE;
      await manager.update(PublicService, { code }, { publishedOn: DEMO_OPENED_ON });
      for (const [at, one] of DEMO_PUBLIC_SERVICES.entries())
        await add(manager, one, (at + 2) * 10);
    });
  }
}

async function add(manager: EntityManager, draft: PublicServiceDraft, sort: number): Promise<void> {
  const { code, name, divisionCode, steps } = draft;
  await manager.insert(PublicService, {
    code,
    name,
    divisionCode,
    sort,
    publishedOn: DEMO_OPENED_ON,
  });
  const rows = steps.map((step, at) => ({ ...step, serviceCode: code, no: at + 1 }));
  await manager.insert(PublicServiceStep, rows);
}
