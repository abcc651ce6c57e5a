import { Module } from '@nestjs/common';
import { HolidayCalendarService } from './holiday-calendar.service.js';
import { HolidayYearsQuery } from './holiday-years.query.js';
import { LadderService } from './ladder.service.js';
import { OfficeActLog } from './office-act.log.js';
import { OfficeJournalService } from './office-journal.service.js';
import { OfficeDirectoryService } from './office-directory.service.js';
import { OfficeNamesQuery } from './office-names.query.js';
import { OfficeDetailsService } from './office-details.service.js';
import { OfficeSeedService } from './office-seed.service.js';
import { PublicServiceCatalogueQuery } from './public-service-catalogue.query.js';
import { PublicServiceChangeService } from './public-service-change.service.js';
import { PublicServiceSeedService } from './public-service-seed.service.js';
import { SettingChangeService } from './setting-change.service.js';
import { OfficeSettingsService } from './office-settings.service.js';

const SERVICES = [
  HolidayCalendarService,
  HolidayYearsQuery,
  LadderService,
  OfficeActLog,
  OfficeDirectoryService,
  OfficeJournalService,
  OfficeNamesQuery,
  OfficeDetailsService,
  OfficeSeedService,
  OfficeSettingsService,
  PublicServiceCatalogueQuery,
  PublicServiceChangeService,
  PublicServiceSeedService,
  SettingChangeService,
];

/** What the office edits: divisions, categories, villages, holidays, the ladder, its settings. */
@Module({ providers: SERVICES, exports: SERVICES })
export class OfficeModule {}
