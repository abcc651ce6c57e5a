import { thaiDate } from '../calendar/thai-date.js';

const ASK = 'ท่านพิมพ์ปี พ.ศ. หรือไม่ กรุณาใช้ปี ค.ศ.';
const ABROAD = 'ถ้าเป็นเบอร์ต่างประเทศ กรุณาพิมพ์ + และรหัสประเทศนำหน้า';

const SAID: Readonly<Record<string, (...details: string[]) => string>> = {
  buddhist_year: (meant) =>
    meant ? `${ASK} วันที่ ${thaiDate(meant)} คือ ${meant}` : `${ASK} และวันที่ที่มีอยู่จริง`,
  day_outside: (first = '', last = '') => `วันที่ต้องอยู่ระหว่าง ${thaiDate(first)} ถึง ${thaiDate(last)}`,
  unreadable_text: (sign = '', place = '') =>
    `มีอักขระที่มองไม่เห็น ${sign} ในตำแหน่งที่ ${place} ซึ่งเก็บไว้ไม่ได้ กรุณาตรวจข้อความที่ไม่มีอักขระนี้แล้วส่งอีกครั้ง`,
  email_unseen: (sign = '', place = '') =>
    `อีเมลมีอักขระที่มองไม่เห็น ${sign} ในตำแหน่งที่ ${place} กรุณาลบทั้งช่อง แล้วพิมพ์อีเมลใหม่โดยไม่คัดลอก`,
  phone_wrong: () => `กรุณาตรวจเบอร์โทรศัพท์ เช่น 08 1234 5678 หลายเบอร์คั่นด้วยจุลภาค ${ABROAD}`,
  phone_short: () => `เบอร์โทรศัพท์ขาดไปหนึ่งตัวหรือไม่ กรุณาตรวจ เช่น 08 1234 5678 ${ABROAD}`,
  phone_range: () =>
    'เป็นเบอร์หลายเบอร์ต่อกันหรือไม่ กรุณาพิมพ์เต็มทีละเบอร์ คั่นด้วยจุลภาค เช่น 0 2123 4567, 0 2123 4568',
};

/**
 * What is wrong with a field in words, by its message key: the form's own words, else what every form can say
 * with its details (days, phones, characters that are not seen); undefined where neither knows the key.
 */
export function fieldWords(
  message: string,
  own: Readonly<Record<string, string>> = {},
): string | undefined {
  const [key = '', ...details] = message.split(' ');
  if (Object.hasOwn(own, message)) return own[message];
  return Object.hasOwn(SAID, key) ? SAID[key]!(...details) : undefined;
}
