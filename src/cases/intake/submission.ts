import type { CivilDay } from '../../core/calendar/civil-day.js';
import type { Channel } from '../complaints/channel.js';

/** A submission, whatever the channel; texts are already trimmed and checked. */
export interface Submission {
  category: string;
  description: string;
  wantedOutcome?: string | undefined;
  village?: number | undefined;
  landmark?: string | undefined;
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  hideName?: boolean | undefined;
}

/** How and when it came. `receivedAt` is an instant, `receivedOn` the civil day in Bangkok. */
export interface Arrival {
  channel: Channel;
  receivedAt: Date;
  receivedOn: CivilDay;
  enteredBy?: string;
  externalReference?: string | undefined;
  backdateReason?: string | undefined;
}
