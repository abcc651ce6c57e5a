import { Module } from '@nestjs/common';
import { OfficeModule } from '../office/office.module.js';
import { AccountChanges } from './account-changes.service.js';
import { AccountDirectory } from './account-directory.service.js';
import { AccountRegistry } from './account-registry.service.js';
import { OwnPassword } from './own-password.service.js';
import { SignIn } from './sign-in.service.js';
import { StaffSessions } from './staff-sessions.service.js';

const SERVICES = [
  AccountChanges,
  AccountDirectory,
  AccountRegistry,
  OwnPassword,
  SignIn,
  StaffSessions,
];

/** Officers, their roles and their sign-in. */
@Module({
  imports: [OfficeModule],
  providers: SERVICES,
  exports: SERVICES,
})
export class AccountsModule {}
