import type { CivilDay } from '../../core/calendar/civil-day.js';
import { thaiDate, thaiDigits } from '../../core/calendar/thai-date.js';
import type { OfficeSettingValues } from '../../core/office/office-setting.entity.js';
import { letterDigits } from './letter-digits.rule.js';
import { letterWords as words } from './letter.messages.js';
import type { IssuedLetter, Notice } from './notice.entity.js';

/** What only this letter says. */
interface LetterParts extends Pick<Notice, 'kind' | 'body' | 'attachments' | 'copies'> {
  /** The matter in words; null where the letter does not name it: restricted, or not yet sorted. */
  title: string | null;
  /** The complaint's number, and the day it was received. */
  number: string;
  receivedOn: CivilDay;
  restricted: boolean;
  /** As printed after ที่; a preview has words instead. */
  letterNumber: string;
  letterOn: CivilDay;
  signer: string;
  position: string[];
  /** Null in a draft, which is marked as one. */
  verification: { url: string; code: string } | null;
}

/** Line breaks, and those of Word (U+2028, U+2029). */
const LINE_ENDS = /[\n\u2028\u2029]+/;

/** The owner office and its address, a line each, as letters and receipts begin. */
export function letterhead(settings: OfficeSettingValues): string[] {
  const address = settings['office.address'].split(/\n+/);
  return [settings['municipality.name'], ...address].map(letterDigits);
}

/** Composes a letter part by part, in Thai digits; whoever reads or prints it gets the same. */
export function composeLetter(parts: LetterParts, settings: OfficeSettingValues): IssuedLetter {
  const fax = settings['letter.fax'];
  const about = words.subject[parts.kind];
  return {
    number: letterDigits(parts.letterNumber),
    secrecy: parts.restricted ? words.secret : null,
    office: letterhead(settings),
    date: thaiDigits(thaiDate(parts.letterOn)),
    dateOn: parts.letterOn,
    subject: parts.title === null ? about : letterDigits(words.about(about, parts.title)),
    to: words.to(parts.number),
    references: [words.reference(thaiDigits(thaiDate(parts.receivedOn)))],
    attachments: parts.attachments.map(letterDigits),
    paragraphs: letterDigits(parts.body)
      .split(LINE_ENDS)
      .filter((text) => text.trim() !== ''),
    closing: letterDigits(settings['letter.closing']),
    signer: letterDigits(parts.signer),
    position: parts.position.map(letterDigits),
    unit: letterDigits(settings['letter.owner_unit']),
    phone: letterDigits(settings['office.phone']),
    fax: fax === null ? null : letterDigits(fax),
    copies: parts.copies.map(letterDigits),
    verification: parts.verification && { ...parts.verification, words: words.verify },
    mark: parts.verification ? null : words.draft,
  };
}

/** A letter as pages show it: its lists as lines. */
export function letterOnScreen({ fax, references, attachments, copies, ...letter }: IssuedLetter) {
  return {
    ...letter,
    fax: fax ?? undefined,
    reference: references.join(' '),
    enclosures: attachments,
    copies: copies.join(' '),
  };
}
