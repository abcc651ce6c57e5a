import { Injectable } from '@nestjs/common';
import { Settings } from '../../platform/settings/settings.js';

/** One caught mail; `to` are addresses, `date` is an ISO instant. */
export interface CaughtMail {
  id: string;
  date: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
}

/** Reads the demo's mail catcher, which runs beside the web process. */
@Injectable()
export class CaughtMailsService {
  constructor(private readonly settings: Settings) {}

  /** Every caught mail, newest first. */
  async all(): Promise<CaughtMail[]> {
    const answer = await fetch(this.settings.DEV_MAIL_URL ?? '', {
      signal: AbortSignal.timeout(3000),
    });
    return (await answer.json()) as CaughtMail[];
  }
}
