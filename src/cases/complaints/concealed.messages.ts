/** The replacement of a hidden complainant's name, phone, e-mail or address in a text. */
export const CONCEALED = '[ปกปิดตามคำขอ]';

/** Titles before a name; only the name itself identifies. */
export const TITLES: readonly string[] = [
  'นางสาว',
  'เด็กชาย',
  'เด็กหญิง',
  'นาย',
  'นาง',
  'น.ส.',
  'ด.ช.',
  'ด.ญ.',
  'คุณ',
  'ดร.',
  'ว่าที่ร้อยตรี',
  'ว่าที่ ร.ต.',
  'พระ',
  'ครู',
  'ลุง',
  'ป้า',
  'น้า',
  'อา',
  'พี่',
];

/** The words before a house number. */
export const HOUSE_WORDS: readonly string[] = ['บ้านเลขที่', 'เลขที่บ้าน', 'เลขที่', 'บ้าน'];
