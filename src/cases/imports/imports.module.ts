import { Module } from '@nestjs/common';
import { OfficeModule } from '../../core/office/office.module.js';
import { IntakeModule } from '../intake/intake.module.js';
import { ComplaintImportService } from './complaint-import.service.js';
import { ImportRunsService } from './import-runs.service.js';
import { ImportTask } from './import.task.js';
import { ImportsQuery } from './imports.query.js';
import { TableReaderService } from './table-reader.service.js';

/** Complaints from files of other systems and registers. */
@Module({
  imports: [IntakeModule, OfficeModule],
  providers: [
    ComplaintImportService,
    ImportRunsService,
    ImportsQuery,
    ImportTask,
    TableReaderService,
  ],
  exports: [ComplaintImportService, ImportRunsService, ImportsQuery, ImportTask],
})
export class ImportsModule {}
