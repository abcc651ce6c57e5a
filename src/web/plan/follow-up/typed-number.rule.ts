const THAI_ZERO = 0x0e50;

/** A number as people type it: Thai digits become Arabic, separators of thousands and spaces go. */
export const plainNumber = (typed: string): string =>
  typed
    .replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.codePointAt(0)! - THAI_ZERO))
    .replace(/(?<=\d),(?=\d{3})|\s/g, '');
