import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { ComplaintImportService } from './complaint-import.service.js';
import { TableReaderService } from './table-reader.service.js';

/** Complaints from files of other systems and registers. */
@Module({
  imports: [IntakeModule, OfficeModule],
  providers: [ComplaintImportService, TableReaderService],
  exports: [ComplaintImportService],
})
export class ImportsModule {}
