import { Module } from '@nestjs/common';
import { AccountDirectory } from './account-directory.service.js';
import { AccountRegistry } from './account-registry.service.js';
import { SignIn } from './sign-in.service.js';

/** Officers, their roles and their sign-in. */
@Module({
  providers: [AccountDirectory, AccountRegistry, SignIn],
  exports: [AccountDirectory, AccountRegistry, SignIn],
})
export class AccountsModule {}
