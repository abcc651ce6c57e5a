/** What stands in a text where the name, phone, e-mail or address of a hidden complainant stood. */
export const CONCEALED = '[ปกปิดตามคำขอ]';

/** Titles before a name; the name alone is what tells. */
export const TITLES: readonly string[] = [
  ...['นางสาว', 'เด็กชาย', 'เด็กหญิง', 'นาย', 'นาง', 'น.ส.', 'ด.ช.', 'ด.ญ.'],
  ...['คุณ', 'ดร.', 'ว่าที่ร้อยตรี', 'ว่าที่ ร.ต.', 'พระ', 'ครู', 'ลุง', 'ป้า', 'น้า', 'อา', 'พี่'],
];

/** What stands before the number of a house. */
export const HOUSE_WORDS: readonly string[] = ['บ้านเลขที่', 'เลขที่บ้าน', 'เลขที่', 'บ้าน'];
