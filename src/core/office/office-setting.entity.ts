import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CivilDay } from '../calendar/civil-day.js';

/** Somebody who is written to by e-mail only and has no account. */
export interface OfficeContact {
  name: string;
  email: string;
}

/** A channel of complaints that the office has opened, and since which day (Bangkok). */
export interface OpenChannel {
  code: string;
  since: CivilDay;
}

/** Every setting the office edits, with the type of its value. */
export interface OfficeSettingValues {
  'municipality.name': string;
  'office.address': string;
  'office.phone': string;
  /** The letters before the office's code in letter numbers: those of its province. */
  'letter.initials': string;
  /** The office's own code in letter numbers; null until it is known, and no letter is signed then. */
  'letter.code': string | null;
  'letter.owner_unit': string;
  /** Printed below the phone; null where the office has none. */
  'letter.fax': string | null;
  /** The phrase above the signature. */
  'letter.closing': string;
  /** The file of the emblem's picture (PNG); null leaves its place on letters. */
  'letter.garuda': string | null;
  /** The legal basis as letters print it; text that the office answers for. */
  'letter.legal_basis': string;
  /** The channels that are open [plan S3-03]; empty until the office says which. */
  channels_open: readonly OpenChannel[];
  /** The civil day on which the procedure was published; null until it was. */
  procedure_published_on: CivilDay | null;
  /** Notified of a restricted case where its ladder says so. */
  'restricted.deputy': OfficeContact | null;
  /** Notified where a ladder says so, and when every other recipient is accused. */
  outside_body: OfficeContact | null;
  /** How many complainants' identities one person may be shown on a day in Bangkok. */
  'identity.looks_per_day': number;
}

export type OfficeSettingKey = keyof OfficeSettingValues;

/**
 * What the office edits, as JSON by its key.
 *
 * Triggers: processes read it again: `office_setting_reference`.
 */
@Entity('office_setting')
export class OfficeSetting {
  @PrimaryColumn('text')
  key!: OfficeSettingKey;

  @Column('jsonb')
  value!: unknown;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  updatedAt!: Date;
}
