import type { CivilDay } from '../calendar/civil-day.js';
import { thaiDate, thaiDigits } from '../calendar/thai-date.js';
import type { OfficeSettingValues } from '../office/office-setting.entity.js';
import { letterWords as words } from './letter.messages.js';
import type { Notice } from './notice.entity.js';

/** What a letter says of its own; a preview has no number yet. */
export type LetterParts = Pick<
  Notice,
  'kind' | 'letterNumber' | 'letterOn' | 'body' | 'signatoryName' | 'signatoryPosition'
> & {
  /** The complaint's number, and the day it was received. */
  number: string;
  receivedOn: CivilDay;
};

/** An official letter part by part, in Thai digits; whoever reads or prints it gets the same. */
export interface Letter {
  number: string;
  office: string[];
  date: string;
  subject: string;
  to: string;
  reference: string;
  paragraphs: string[];
  signer: string;
  position: string[];
  unit: string;
  phone: string;
}

/** Composes the letter of a notice; its text stays as it was signed. */
export function composeLetter(parts: LetterParts, settings: OfficeSettingValues): Letter {
  return {
    number: thaiDigits(parts.letterNumber),
    office: [settings['municipality.name'], thaiDigits(settings['office.address'])],
    date: thaiDigits(thaiDate(parts.letterOn)),
    subject: words.subject[parts.kind],
    to: words.to(parts.number),
    reference: words.reference(thaiDigits(thaiDate(parts.receivedOn))),
    paragraphs: parts.body.split(/\n+/),
    signer: parts.signatoryName,
    position: [parts.signatoryPosition],
    unit: settings['letter.owner_unit'],
    phone: thaiDigits(settings['office.phone']),
  };
}
