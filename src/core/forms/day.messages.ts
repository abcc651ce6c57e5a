import { thaiDate } from '../calendar/thai-date.js';

const ASK = 'ท่านพิมพ์ปี พ.ศ. หรือไม่ กรุณาใช้ปี ค.ศ.';

const SAID: Readonly<Record<string, (...days: string[]) => string>> = {
  buddhist_year: (meant) =>
    meant ? `${ASK} วันที่ ${thaiDate(meant)} คือ ${meant}` : `${ASK} และวันที่ที่มีอยู่จริง`,
  day_outside: (first = '', last = '') => `วันที่ต้องอยู่ระหว่าง ${thaiDate(first)} ถึง ${thaiDate(last)}`,
};

/** What is wrong with a typed day in words, where the message key is one of the rule for days. */
export function dayWords(message: string): string | undefined {
  const [key = '', ...days] = message.split(' ');
  return Object.hasOwn(SAID, key) ? SAID[key]!(...days) : undefined;
}
