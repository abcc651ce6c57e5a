import { Module } from '@nestjs/common';
import { HolidayCalendar } from './holiday-calendar.service.js';
import { HolidayYears } from './holiday-years.query.js';
import { LadderService } from './ladder.service.js';
import { OfficeActLog } from './office-act.log.js';
import { OfficeJournal } from './office-journal.service.js';
import { OfficeDirectory } from './office-directory.service.js';
import { OfficeNamesQuery } from './office-names.query.js';
import { OfficeDetailsService } from './office-details.service.js';
import { OfficeSeed } from './office-seed.service.js';
import { ServiceBook } from './service-book.query.js';
import { ServiceChange } from './service-change.service.js';
import { ServiceSeed } from './service-seed.service.js';
import { SettingChange } from './setting-change.service.js';
import { OfficeSettings } from './office-settings.service.js';

const SERVICES = [
  HolidayCalendar,
  HolidayYears,
  LadderService,
  OfficeActLog,
  OfficeDirectory,
  OfficeJournal,
  OfficeNamesQuery,
  OfficeDetailsService,
  OfficeSeed,
  OfficeSettings,
  ServiceBook,
  ServiceChange,
  ServiceSeed,
  SettingChange,
];

/** What the office edits: divisions, categories, villages, holidays, the ladder, its settings. */
@Module({ providers: SERVICES, exports: SERVICES })
export class OfficeModule {}
