import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { OfficeDetails } from '../../platform/ui/office-details.rule.js';
import { DEFAULT_OFFICE_SETTINGS } from './data/office-settings.data.js';
import { officeDetails } from './office-details.rule.js';
import { OfficeSettingsService } from './office-settings.service.js';

/** Milliseconds that a page waits at most for the office's details in its header and footer. */
const PATIENCE_MS = 300;

/** Who the office is, for pages, also while the database cannot be asked. */
@Injectable()
export class OfficeDetailsService {
  private last = officeDetails(DEFAULT_OFFICE_SETTINGS);
  /** Pages that are rendered at the same moment share one query. */
  private asking: Promise<OfficeDetails> | null = null;

  constructor(private readonly settings: OfficeSettingsService) {}

  /** As the office has set it; as it was last known where the database does not answer. */
  async read(): Promise<OfficeDetails> {
    const known = this.last;
    this.asking ??= this.ask();
    return Promise.race([this.asking, pause(PATIENCE_MS, known, { ref: false })]);
  }

  private async ask(): Promise<OfficeDetails> {
    try {
      this.last = officeDetails(await this.settings.all());
    } catch {
      // What was known last is the best there is.
    } finally {
      this.asking = null;
    }
    return this.last;
  }
}
