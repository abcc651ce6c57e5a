/** The words of the page of caught mails. */
export const devMailWords = {
  title: 'อีเมลที่ระบบสาธิตส่ง',
  hint: 'อีเมลเหล่านี้ไม่ได้ออกไปข้างนอก มีเฉพาะในระบบสาธิต',
  empty: 'ยังไม่มีอีเมล',
  to: 'ถึง',
} as const;
