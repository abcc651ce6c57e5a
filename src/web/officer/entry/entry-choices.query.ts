import { Injectable } from '@nestjs/common';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';
import {
  OfficeDirectoryService,
  type CategoryGroup,
} from '../../../core/office/office-directory.service.js';
import type { Village } from '../../../core/office/village.entity.js';

/** What the form at the counter offers to choose from. */
export interface EntryChoices {
  groups: readonly CategoryGroup[];
  villages: readonly Village[];
  /** Codes of the channels that the office has opened; empty while it has not said which. */
  open: ReadonlySet<string>;
}

/** Reads the topics and villages. */
@Injectable()
export class EntryChoicesQuery {
  constructor(
    private readonly directory: OfficeDirectoryService,
    private readonly settings: OfficeSettingsService,
  ) {}

  /** As the office has them now. */
  async read(): Promise<EntryChoices> {
    const [groups, villages, channels] = await Promise.all([
      this.directory.categoryGroups(),
      this.directory.villages(),
      this.settings.get('channels_open'),
    ]);
    return { groups, villages, open: new Set(channels.map(({ code }) => code)) };
  }
}
