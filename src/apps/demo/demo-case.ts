import type { Channel } from '../../cases/complaints/channel.js';

/** How far a demo case has come. */
type DemoState =
  | 'new'
  | 'assigned'
  | 'in_progress'
  | 'waiting'
  | 'progress_delivered'
  | 'answered_in_time'
  | 'answered_late'
  | 'closed'
  | 'declined'
  | 'referred';

/** An invented person; the phones are 08x 000 00xx and the mail domain is demo.example. */
interface DemoContact {
  name?: string;
  phone?: string;
  email?: string;
  address?: string;
}

/** One invented complaint and what became of it. */
export interface DemoCase {
  text: string;
  wantedOutcome?: string;
  category: string;
  /** The number of a village, 1 to 8. */
  village?: number;
  landmark?: string;
  contact?: DemoContact;
  hideName?: boolean;
  channel: Channel;
  /** Calendar days before the day of loading. */
  receivedDaysAgo: number;
  state: DemoState;
  /** The triage title, at most 120 characters. */
  subject: string;
  /** The middle paragraph of the notice; every state that delivered one has it. */
  answer?: string;
  /** Calendar days from receipt to the delivered notice; every state that delivered one has it. */
  deliveredAfterDays?: number;
  /** An officers' note, never shown to the citizen. */
  note?: string;
}
