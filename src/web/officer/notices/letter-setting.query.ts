import { Injectable } from '@nestjs/common';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';

/** What a letter prints of the office. */
export interface LetterSetting {
  office: OfficeNames;
  settings: OfficeSettingValues;
}

/** Reads what letters print of the office. */
@Injectable()
export class LetterSettingQuery {
  constructor(
    private readonly names: OfficeNamesQuery,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** Names and settings as they are now. */
  async read(): Promise<LetterSetting> {
    const [office, settings] = await Promise.all([this.names.read(), this.settings.all()]);
    return { office, settings };
  }
}
