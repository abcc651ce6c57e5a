import { Module } from '@nestjs/common';
import { CommandsModule } from '../../cases/commands/commands.module.js';
import { ComplaintsModule } from '../../cases/complaints/complaints.module.js';
import { PlanLinksModule } from '../../plan/links/plan-links.module.js';
import { BulkCommandService } from './bulk-command.service.js';
import { BulkOrdersService } from './bulk-orders.service.js';
import { BulkRunsService } from './bulk-runs.service.js';
import { BulkTask } from './bulk.task.js';

/** One act on several cases of the queue. */
@Module({
  imports: [CommandsModule, ComplaintsModule, PlanLinksModule],
  providers: [BulkCommandService, BulkOrdersService, BulkRunsService, BulkTask],
  exports: [BulkOrdersService, BulkRunsService, BulkTask],
})
export class BulkModule {}
