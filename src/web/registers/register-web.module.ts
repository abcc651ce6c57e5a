import { Module } from '@nestjs/common';
import { AccountsModule } from '../../core/accounts/accounts.module.js';
import { RegistersModule } from '../../assurance/registers/registers.module.js';
import { StaffFrameModule } from '../shared/staff/staff-frame.module.js';
import { RegisterExportsController } from './register-exports.controller.js';
import { RegisterViewQuery } from './register-view.query.js';
import { RegistersController } from './registers.controller.js';

/** The pages and files of the registers. */
@Module({
  imports: [AccountsModule, RegistersModule, StaffFrameModule],
  controllers: [RegistersController, RegisterExportsController],
  providers: [RegisterViewQuery],
})
export class RegisterWebModule {}
