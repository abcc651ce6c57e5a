import { DomainError } from '../../platform/errors/domain-error.js';
import { unprintableWords } from './letter-parts.messages.js';

/** A font of the letters is not there or cannot be read. */
export class LetterFontMissing extends DomainError {
  constructor(file: string, cause: unknown) {
    super('letter_font_missing', 'unavailable', { file });
    this.cause = cause;
  }
}

/** The letterhead has no office: the setting is empty. */
export class LetterheadBlank extends DomainError {
  constructor() {
    super('letterhead_blank', 'conflict');
  }
}

/** A character that no font of the letters has: in which part of the letter, which line, which place in it. */
export interface UnprintableSign {
  readonly sign: string;
  readonly part: string;
  readonly line: number;
  readonly at: number;
}

/** The parts that an officer writes, by the fields of the form. */
const FIELDS: Readonly<Record<string, string>> = {
  paragraphs: 'body',
  attachments: 'attachments',
  copies: 'copies',
};

/** Characters that no font of the letters has; `details.places` names each with its place, in words. */
export class LetterCharacters extends DomainError {
  constructor(readonly signs: readonly UnprintableSign[]) {
    super('letter_characters', 'invalid', {
      field: FIELDS[signs[0]?.part ?? ''] ?? '',
      characters: [...new Set(signs.map(({ sign }) => sign))].join(''),
      places: signs
        .map(({ sign, part, line, at }) => unprintableWords(sign, part, line, at))
        .join(', '),
      signs,
    });
  }
}

/** The letter does not fit on three pages. */
export class LetterTooLong extends DomainError {
  constructor(pages: number) {
    super('letter_too_long', 'invalid', { field: 'body', pages });
  }
}

/** The emblem or the signature is not a picture that can be printed. */
export class LetterPictureUnreadable extends DomainError {
  constructor() {
    super('letter_picture_unreadable', 'conflict');
  }
}
