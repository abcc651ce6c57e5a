import { Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { Concealment } from '../../cases/complaints/concealment.service.js';
import { EarlierTexts } from '../../cases/complaints/earlier-texts.service.js';
import { IdentityVault } from '../../cases/complaints/identity-vault.service.js';
import { dataSourceOptions } from './data-source.js';
import { InfrastructureModule } from './infrastructure.module.js';
import { AccountDirectory } from '../../core/accounts/account-directory.service.js';
import { VacantPosts } from '../../escalation/sweep/vacant-posts.query.js';
import type { VacantPost } from '../../escalation/sweep/vacant-posts.rule.js';
import { OfficeDirectory } from '../../core/office/office-directory.service.js';
import { OfficeSettings } from '../../core/office/office-settings.service.js';
import { OfficeSeed } from '../../core/office/office-seed.service.js';
import { ServiceSeed } from '../../core/office/service-seed.service.js';
import { PlanSeed } from '../../plan/files/plan-seed.service.js';
import { PlanStore } from '../../plan/files/plan-store.service.js';
import { Clock } from '../../platform/clock/clock.js';
import { refuseDatabaseWithoutThai } from '../../platform/database/thai-locale.check.js';
import { prepareQueues } from '../../platform/queue/queue-connection.js';
import type { Settings } from '../../platform/settings/settings.js';
import { LetterTemplateSeed } from '../../correspondence/notices/letter-template-seed.service.js';

/** What a start prepares, and what it tells of the demo. */
export interface Prepared {
  accounts: { username: string; password: string }[];
  /** Posts that nobody holds. */
  vacant: VacantPost[];
}

/** Migrates the database and loads what the office starts from; safe to run in several processes at once. */
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
      await new OfficeSeed().load(manager);
      await new ServiceSeed().load(manager);
      await new PlanSeed(new PlanStore()).load(manager);
      await new LetterTemplateSeed().load(manager);
    });
    const vault = new IdentityVault(dataSource, settings);
    const concealment = new Concealment(dataSource, settings, vault);
    await new EarlierTexts(dataSource, vault, concealment).conceal();
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
    const directories = [
      new AccountDirectory(dataSource),
      new OfficeDirectory(dataSource),
    ] as const;
    return await new VacantPosts(...directories, new OfficeSettings(dataSource)).now();
  } finally {
    await dataSource.destroy();
  }
}

async function makeDemo(settings: Settings): Promise<Prepared['accounts']> {
  const { DemoAccounts } = await import('../demo/demo-accounts.service.js');
  const { DemoCases } = await import('../demo/demo-cases.service.js');
  const { DemoOrders } = await import('../demo/demo-orders.service.js');
  const { DemoPlan } = await import('../demo/demo-plan.service.js');
  const { DemoServices } = await import('../demo/demo-services.service.js');
  const { DemoLoadModule } = await import('../demo/demo.module.js');
  const app = await NestFactory.createApplicationContext(
    PreparationModule.for(settings, DemoLoadModule),
    { logger: ['error'], abortOnError: false },
  );
  try {
    const accounts = await app.get(DemoAccounts).make();
    await app.get(DemoOrders).make();
    await app.get(DemoServices).make();
    const now = app.get(Clock).now();
    await app.get(DemoCases).load(now);
    await app.get(DemoPlan).make(now);
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
