import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { ListingModule } from '../../cases/listing/listing.module.js';
import { ImportsModule } from '../../cases/imports/imports.module.js';
import { ImportUndoModule } from '../../assurance/import-undo/import-undo.module.js';
import { OfficeModule } from '../../core/office/office.module.js';
import { PlanFilesModule } from '../../plan/files/plan-files.module.js';
import { SelfChecksModule } from '../../assurance/self-checks/self-checks.module.js';
import { EscalationSettingsModule } from '../../escalation/sweep/escalation.module.js';
import { ResponsesModule } from '../../correspondence/notices/responses.module.js';
import { accountCloseCommand } from './account-close.command.js';
import { accountCreateCommand } from './account-create.command.js';
import { accountListCommand } from './account-list.command.js';
import { accountPasswordCommand } from './account-password.command.js';
import { accountReopenCommand } from './account-reopen.command.js';
import { accountSignOutCommand } from './account-sign-out.command.js';
import type { OfficeCommand } from './command.js';
import { complaintsImportCommand } from './complaints-import.command.js';
import { listingRebuildCommand } from './listing-rebuild.command.js';
import { complaintsImportUndoCommand } from './complaints-import-undo.command.js';
import { planCheckCommand } from './plan-check.command.js';
import { planExportCommand } from './plan-export.command.js';
import { planImportCommand } from './plan-import.command.js';
import { selfCheckCommand } from './self-check.command.js';

/** The commands of the office; adding one is one file and one line here. */
export const OFFICE_COMMANDS: readonly OfficeCommand[] = [
  accountCloseCommand,
  accountCreateCommand,
  accountListCommand,
  accountPasswordCommand,
  accountReopenCommand,
  accountSignOutCommand,
  complaintsImportCommand,
  listingRebuildCommand,
  complaintsImportUndoCommand,
  planCheckCommand,
  planExportCommand,
  planImportCommand,
  selfCheckCommand,
];

/** The modules that the commands need. */
@Module({
  imports: [
    AccountsModule,
    EscalationSettingsModule,
    ImportsModule,
    ListingModule,
    ImportUndoModule,
    OfficeModule,
    PlanFilesModule,
    ResponsesModule,
    SelfChecksModule,
  ],
})
export class OfficeCliModule {}
