import { DomainError } from '../../platform/errors/domain-error.js';

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

/** A character that no font of the letters has. */
export class LetterCharacters extends DomainError {
  constructor(characters: string) {
    super('letter_characters', 'invalid', { field: 'body', characters });
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
