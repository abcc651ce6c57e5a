import { Module } from '@nestjs/common';
import { OfficeModule } from '../office/office.module.js';
import { AccountChangesService } from './account-changes.service.js';
import { AccountDirectoryService } from './account-directory.service.js';
import { AccountRegistryService } from './account-registry.service.js';
import { OwnPasswordService } from './own-password.service.js';
import { SignInService } from './sign-in.service.js';
import { StaffSessionsService } from './staff-sessions.service.js';

const SERVICES = [
  AccountChangesService,
  AccountDirectoryService,
  AccountRegistryService,
  OwnPasswordService,
  SignInService,
  StaffSessionsService,
];

/** Officers, their roles and their sign-in. */
@Module({
  imports: [OfficeModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class AccountsModule {}
