import { Injectable } from '@nestjs/common';
import {
  PublishedTimesQuery,
  type PublishedTimes,
} from '../../../cases/complaints/published-times.query.js';
import type { LadderStep } from '../../../core/deadlines/ladder.rule.js';
import type { Category } from '../../../core/office/category.entity.js';
import type { Division } from '../../../core/office/division.entity.js';
import { LadderService } from '../../../core/office/ladder.service.js';
import { OfficeDirectoryService } from '../../../core/office/office-directory.service.js';
import type { OfficeSettingValues } from '../../../core/office/office-setting.entity.js';
import { OfficeSettingsService } from '../../../core/office/office-settings.service.js';

/** How complaints are handled, as the office has it set now. */
export interface ProcedureView {
  settings: OfficeSettingValues;
  /** The ordinary ladder, reminders first. */
  ladder: readonly LadderStep[];
  /** The divisions that resolve complaints, each with its topics that are not restricted. */
  divisions: readonly { division: Division; topics: readonly Category[] }[];
  measured: PublishedTimes;
}

/** Reads what the page of the procedure is made from. */
@Injectable()
export class ProcedureQuery {
  constructor(
    private readonly settings: OfficeSettingsService,
    private readonly ladders: LadderService,
    private readonly directory: OfficeDirectoryService,
    private readonly times: PublishedTimesQuery,
  ) {}

  /** The live configuration with the measured times. */
  async read(): Promise<ProcedureView> {
    const [settings, ladder, divisions, categories, measured] = await Promise.all([
      this.settings.all(),
      this.ladders.stepsFor(false),
      this.directory.divisions(),
      this.directory.categories(),
      this.times.read(),
    ]);
    const open = categories.filter(({ restricted }) => !restricted);
    const topicsOf = ({ code }: Division): Category[] =>
      open.filter(({ divisionCode }) => divisionCode === code);
    return {
      settings,
      ladder,
      divisions: divisions
        .map((division) => ({ division, topics: topicsOf(division) }))
        .filter(({ topics }) => topics.length > 0),
      measured,
    };
  }
}
