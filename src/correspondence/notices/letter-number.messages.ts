import type { OfficeSettingValues } from '../../core/office/office-setting.entity.js';

/** What an outgoing number is printed from; the office sets its letters and its code. */
interface NumberParts {
  initials: OfficeSettingValues['letter.initials'];
  code: string;
  series: 'ordinary' | 'restricted';
  running: number;
}

/**
 * The outgoing number as printed after ที่: "<initials> <code>/<running number>", without year or padding;
 * letters in restricted matters carry ลับ and a series of their own, as secret letters do.
 */
export const printedNumber = ({ initials, code, series, running }: NumberParts): string =>
  `${series === 'restricted' ? 'ลับ ' : ''}${initials} ${code}/${running}`;
