import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { ConcealmentService } from '../../cases/complaints/concealment.service.js';
import { EarlierTextsService } from '../../cases/complaints/earlier-texts.service.js';
import { IdentityVaultService } from '../../cases/complaints/identity-vault.service.js';
import { dataSourceOptions } from './data-source.js';
import { InfrastructureModule } from './infrastructure.module.js';
import { AccountDirectoryService } from '../../core/accounts/account-directory.service.js';
import { VacantPostsQuery } from '../../escalation/sweep/vacant-posts.query.js';
import type { VacantPost } from '../../escalation/sweep/vacant-posts.rule.js';
import { ReferenceCacheService } from '../../platform/database/reference-cache.service.js';
import { OfficeDirectoryService } from '../../core/office/office-directory.service.js';
import { OfficeSettingsService } from '../../core/office/office-settings.service.js';
import { OfficeSeedService } from '../../core/office/office-seed.service.js';
import { PublicServiceSeedService } from '../../core/office/public-service-seed.service.js';
import { PlanSeedService } from '../../plan/files/plan-seed.service.js';
import { PlanStoreService } from '../../plan/files/plan-store.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { refuseDatabaseWithoutThai } from '../../platform/database/thai-locale.check.js';
import { prepareQueues } from '../../platform/queue/queue-connection.js';
import type { Settings } from '../../platform/settings/settings.js';
import { LetterTemplateSeedService } from '../../correspondence/notices/letter-template-seed.service.js';

/** The result of a start's preparation, with what it prints about the demo. */
interface Prepared {
  accounts: { username: string; password: string }[];
  /** Vacant posts. */
  vacant: VacantPost[];
}

/** Migrates the database and loads the office's initial data; safe to run in several processes at once. */
export async function migrate(settings: Settings): Promise<void> {
  const dataSource = new DataSource(dataSourceOptions(settings.DATABASE_URL, 2, 'command'));
  await dataSource.initialize();
  try {
    await dataSource.query(`SELECT pg_advisory_lock(hashtextextended('sipha migrations', 0))`);
    await dataSource.runMigrations();
    await refuseDatabaseWithoutThai({
      query: async (sql) => ({ rows: await dataSource.query(sql) }),
    });
    await dataSource.transaction(async (manager) => {
      await new OfficeSeedService().load(manager);
      await new PublicServiceSeedService().load(manager);
      await new PlanSeedService(new PlanStoreService()).load(manager);
      await new LetterTemplateSeedService().load(manager);
    });
    const vault = new IdentityVaultService(dataSource, settings);
    const concealment = new ConcealmentService(dataSource, settings, vault);
    await new EarlierTextsService(dataSource, vault, concealment).conceal();
  } finally {
    await dataSource.destroy();
  }
  await prepareQueues(settings);
}

/** Migrates, and for the demo makes its accounts and, the first time, its cases. */
export async function prepare(options: { settings: Settings; demo: boolean }): Promise<Prepared> {
  const { settings, demo } = options;
  await migrate(settings);
  const accounts = demo ? await makeDemo(settings) : [];
  return { accounts, vacant: await vacantPostsOf(settings) };
}

async function vacantPostsOf(settings: Settings): Promise<VacantPost[]> {
  const dataSource = new DataSource(dataSourceOptions(settings.DATABASE_URL, 2, 'command'));
  await dataSource.initialize();
  try {
    const tables = [dataSource, new ReferenceCacheService(dataSource)] as const;
    const posts = new VacantPostsQuery(
      new AccountDirectoryService(...tables),
      new OfficeDirectoryService(...tables),
      new OfficeSettingsService(...tables),
    );
    return await posts.now();
  } finally {
    await dataSource.destroy();
  }
}

async function makeDemo(settings: Settings): Promise<Prepared['accounts']> {
  const { DemoAccountsService } = await import('../demo/demo-accounts.service.js');
  const { DemoCasesService } = await import('../demo/demo-cases.service.js');
  const { DemoOrdersService } = await import('../demo/demo-orders.service.js');
  const { DemoPlanService } = await import('../demo/demo-plan.service.js');
  const { DemoPublicServicesService } = await import('../demo/demo-public-services.service.js');
  const { DemoLoadModule } = await import('../demo/demo.module.js');
  const app = await NestFactory.createApplicationContext(
    PreparationModule.for(settings, DemoLoadModule),
    { logger: ['error'], abortOnError: false },
  );
  try {
    const accounts = await app.get(DemoAccountsService).make();
    await app.get(DemoOrdersService).make();
    await app.get(DemoPublicServicesService).make();
    const now = app.get(Clock).now();
    await app.get(DemoCasesService).load(now);
    await app.get(DemoPlanService).make(now);
    return accounts;
  } finally {
    await app.close();
  }
}

/** The modules that a preparation needs. */
@Module({})
export class PreparationModule {
  /** Infrastructure and the module to run. */
  static for(
    settings: Settings,
    module: NonNullable<DynamicModule['imports']>[number],
  ): DynamicModule {
    const imports = [InfrastructureModule.for(settings, 'producer', 'command'), module];
    return { module: PreparationModule, imports };
  }
}
