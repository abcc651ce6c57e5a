import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Account } from '../../src/core/accounts/account.entity.js';
import { Account as AccountRow } from '../../src/core/accounts/account.entity.js';
import { AccountRegistryService } from '../../src/core/accounts/account-registry.service.js';
import { AccountsModule } from '../../src/core/accounts/accounts.module.js';
import { addDays, bangkokDayOf, startOfDay } from '../../src/core/calendar/civil-day.js';
import { ComplaintsModule } from '../../src/cases/complaints/complaints.module.js';
import { DEMO_ACCOUNTS } from '../../src/apps/demo/demo-accounts.data.js';
import { DemoOrdersService } from '../../src/apps/demo/demo-orders.service.js';
import {
  EscalationSettingsModule,
  SweepModule,
} from '../../src/escalation/sweep/escalation.module.js';
import { SweepService } from '../../src/escalation/sweep/sweep.service.js';
import { BulkModule } from '../../src/escalation/bulk/bulk.module.js';
import { FollowUpModule } from '../../src/plan/follow-up/follow-up.module.js';
import { IndicatorsModule } from '../../src/plan/indicators/indicators.module.js';
import { InfrastructureModule } from '../../src/apps/database/infrastructure.module.js';
import {
  ComplaintIntakeService,
  type Receipt,
} from '../../src/cases/intake/complaint-intake.service.js';
import type { Submission } from '../../src/cases/intake/submission.js';
import { ImportsModule } from '../../src/cases/imports/imports.module.js';
import { IntakeModule } from '../../src/cases/intake/intake.module.js';
import { MailSenderService, LANES } from '../../src/escalation/mails/mail-sender.service.js';
import { OutboxModule } from '../../src/escalation/mails/notifications.module.js';
import { OutboxService } from '../../src/escalation/mails/outbox.service.js';
import { EventDispatcherService } from '../../src/escalation/mails/event-dispatcher.service.js';
import { OfficeSettingsService } from '../../src/core/office/office-settings.service.js';
import { PlanLinksModule, SuggestingModule } from '../../src/plan/links/plan-links.module.js';
import type { Settings } from '../../src/platform/settings/settings.js';
import { ResponsesModule } from '../../src/correspondence/notices/responses.module.js';
import { ImportUndoModule } from '../../src/assurance/import-undo/import-undo.module.js';
import { RestrictionModule } from '../../src/assurance/restriction/restriction.module.js';
import { LateReportsQuery } from '../../src/escalation/sweep/late-reports.query.js';
import { TriageModule } from '../../src/escalation/triage/triage.module.js';
import { SelfChecksModule } from '../../src/assurance/self-checks/self-checks.module.js';
import { testDatabase, testSettings } from './test-database.js';

@Module({})
class TestModule {
  static for(settings: Settings): DynamicModule {
    return {
      module: TestModule,
      imports: [
        InfrastructureModule.for(settings, 'worker'),
        AccountsModule,
        EscalationSettingsModule,
        BulkModule,
        ComplaintsModule,
        FollowUpModule,
        IndicatorsModule,
        ImportsModule,
        ImportUndoModule,
        IntakeModule,
        PlanLinksModule,
        ResponsesModule,
        RestrictionModule,
        SuggestingModule,
        SweepModule,
        OutboxModule,
        SelfChecksModule,
        TriageModule,
      ],
      providers: [LateReportsQuery],
      exports: [LateReportsQuery],
    };
  }
}

const TOLD_THEN = `DELETE FROM pending_event t USING matter_event e JOIN matter m ON m.id = e.matter_id
  WHERE t.event_id = e.id AND e.type = 'routed' AND m.reference = $1`;

/** A submission with every required part; replace what the test is about. */
export const buildSubmission = (more: Partial<Submission> = {}): Submission => ({
  category: 'LIGHT',
  description: 'ไฟถนนหน้าตลาดดับสองต้นตั้งแต่เมื่อวาน',
  ...more,
});

/** The services on a database of their own, without timers: a test sweeps, tells and delivers itself. */
export class Municipality {
  private constructor(
    readonly app: INestApplicationContext,
    readonly settings: Settings,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  static async open(more: Record<string, string> = {}): Promise<Municipality> {
    const database = await testDatabase();
    const settings = testSettings(database.url, more);
    const app = await NestFactory.createApplicationContext(TestModule.for(settings), {
      logger: process.env['TEST_LOG'] ? ['error', 'warn'] : false,
      abortOnError: false,
    });
    const town = new Municipality(app, settings, database.drop);
    await town.settle();
    return town;
  }

  get dataSource(): DataSource {
    return this.app.get(DataSource);
  }

  /** Rows of a query. */
  rows<T = Record<string, unknown>>(sql: string, params: unknown[] = []): Promise<T[]> {
    return this.dataSource.query<T[]>(sql, params);
  }

  /** The officer of a user name such as `division_head.eng`. */
  officer(username: string): Promise<Account> {
    return this.dataSource.manager.findOneByOrFail(AccountRow, { username });
  }

  /** Files a complaint received so many days ago; its division was told then. */
  async submit(submission: Partial<Submission> = {}, daysAgo = 0): Promise<Receipt> {
    const now = new Date();
    const receivedOn = addDays(bangkokDayOf(now), -daysAgo);
    const receivedAt = daysAgo === 0 ? now : startOfDay(receivedOn);
    const arrival = { channel: 'web' as const, receivedAt, receivedOn };
    const receipt = await this.app
      .get(ComplaintIntakeService)
      .submit(buildSubmission(submission), arrival);
    if (daysAgo > 0) await this.rows(TOLD_THEN, [receipt.number]);
    return receipt;
  }

  sweep(): Promise<number> {
    return this.app.get(SweepService).run();
  }

  tell(): Promise<number> {
    return this.app.get(EventDispatcherService).run();
  }

  /** Delivers in all lanes, as a worker does; returns how many mails left. */
  async deliver(): Promise<number> {
    await this.app.get(OutboxService).gather();
    const sent = await Promise.all(LANES.map((lane) => this.app.get(MailSenderService).run(lane)));
    return sent.reduce((sum, one) => sum + one, 0);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.dropDatabase();
  }

  private async settle(): Promise<void> {
    const settings = this.app.get(OfficeSettingsService);
    await settings.set('letter.code', 'ทดสอบ');
    await settings.set('restricted.deputy', { name: 'deputy', email: 'deputy@demo.example' });
    await settings.set('outside_body', { name: 'outside', email: 'outside_body@demo.example' });
    const registry = this.app.get(AccountRegistryService);
    await this.dataSource.transaction(async (manager) => {
      const [first, ...others] = DEMO_ACCOUNTS.map((account) => ({
        ...account,
        email: `${account.username}@demo.example`,
      }));
      const { id } = await registry.create(manager, { ...first!, password: 'test-password-15' });
      const { passwordHash } = await manager.findOneOrFail(AccountRow, {
        where: { id },
        select: { passwordHash: true },
      });
      // All have one password: hashing it once more for each would take most of a test's second.
      const rows = others.map((account) => ({ id: uuidv7(), ...account, passwordHash }));
      await manager.insert(AccountRow, rows);
    });
    await new DemoOrdersService(this.dataSource).make();
  }
}
