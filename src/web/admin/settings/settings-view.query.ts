import { Injectable } from '@nestjs/common';
import { AccountDirectoryService } from '../../../core/accounts/account-directory.service.js';
import type { OfficeEvent } from '../../../core/office/office-event.entity.js';
import { OfficeJournalService } from '../../../core/office/office-journal.service.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';

const NEWEST = 20;

/** What the pages of the settings show. */
export interface SettingsView {
  settings: OfficeSettingValues;
  /** The newest changes, newest first. */
  changes: OfficeEvent[];
  names: ReadonlyMap<string, string>;
}

/** Reads the settings and who changed them. */
@Injectable()
export class SettingsViewQuery {
  constructor(
    private readonly settings: OfficeSettingsService,
    private readonly journal: OfficeJournalService,
    private readonly directory: AccountDirectoryService,
  ) {}

  /** The view as it is now. */
  async read(): Promise<SettingsView> {
    const [settings, changes] = await Promise.all([
      this.settings.all(),
      this.journal.latestOf('setting_set', NEWEST),
    ]);
    const ids = changes.flatMap(({ actorId }) => actorId ?? []);
    const actors = await this.directory.byIds([...new Set(ids)]);
    const names = new Map(actors.map(({ id, displayName }) => [id, displayName]));
    return { settings, changes, names };
  }
}
