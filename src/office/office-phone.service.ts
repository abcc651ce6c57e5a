import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { OFFICE_PHONE } from '../platform/web/office-phone.js';
import { OfficeSettings } from './office-settings.service.js';

/** A page never waits longer for a number in its footer. */
const PATIENCE_MS = 300;

/** The office's telephone number for pages, also while the database cannot be asked. */
@Injectable()
export class OfficePhone {
  private last: string = OFFICE_PHONE;

  constructor(private readonly settings: OfficeSettings) {}

  /** The number as it is set now; the last known one where the database does not answer. */
  async read(): Promise<string> {
    const known = this.last;
    const asked = this.settings.get('office.phone').then(
      (phone) => (this.last = phone),
      () => known,
    );
    return Promise.race([asked, pause(PATIENCE_MS, known, { ref: false })]);
  }
}
