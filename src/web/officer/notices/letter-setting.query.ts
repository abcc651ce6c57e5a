import { Injectable } from '@nestjs/common';
import {
  LetterChannelsService,
  type LetterChannels,
} from '../../../correspondence/notices/letter-channels.service.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import type { OfficeNames } from '../../../core/office/office-names.js';
import { OfficeNamesQuery } from '../../../core/office/office-names.query.js';

/** What a letter prints of the office, and by which ways it can reach the complainant. */
export interface LetterSetting {
  office: OfficeNames;
  settings: OfficeSettingValues;
  channels: LetterChannels;
}

/** Reads what a letter depends on besides its words. */
@Injectable()
export class LetterSettingQuery {
  constructor(
    private readonly names: OfficeNamesQuery,
    private readonly settings: OfficeSettingsService,
    private readonly channels: LetterChannelsService,
  ) {}

  /** Names, settings and ways as they are now. */
  async read(complaintId: string): Promise<LetterSetting> {
    const [office, settings, channels] = await Promise.all([
      this.names.read(),
      this.settings.all(),
      this.channels.of(complaintId),
    ]);
    return { office, settings, channels };
  }
}
