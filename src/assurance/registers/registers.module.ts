import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { RegisterExportsService } from './register-exports.service.js';
import { RegisterFiguresQuery } from './register-figures.query.js';
import { RegistersQuery } from './registers.query.js';

const SERVICES = [RegisterExportsService, RegisterFiguresQuery, RegistersQuery];

/** The incoming and the outgoing register: rows, figures, files. */
@Module({ imports: [OfficeModule], providers: SERVICES, exports: SERVICES })
export class RegistersModule {}
