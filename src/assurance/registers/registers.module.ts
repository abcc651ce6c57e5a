import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { RegisterExports } from './register-exports.service.js';
import { RegisterFigures } from './register-figures.query.js';
import { Registers } from './registers.query.js';

const SERVICES = [RegisterExports, RegisterFigures, Registers];

/** The incoming and the outgoing register: rows, figures, files. */
@Module({ imports: [OfficeModule], providers: SERVICES, exports: SERVICES })
export class RegistersModule {}
