/** What people write before a number. */
export const PHONE_LEAD = 'โทรศัพท์|โทร|มือถือ|เบอร์|tel|phone|mobile';

/** What people write before an extension. */
export const EXTENSION = 'เบอร์ต่อ|ต่อ|ภายใน|กด|ext|x|#';

/** The extension as it is stored and shown. */
export const EXTENSION_SHOWN = 'ต่อ';

/** What stands between two numbers. */
export const BETWEEN_PHONES = 'หรือ|และ|กับ|or|and';

/** What stands between the first and the last of several numbers. */
export const PHONE_RANGE = 'ถึง|to|~';
