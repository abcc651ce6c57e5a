import { MOST_FILE_MEGABYTES } from '../../../platform/http/body/body-bounds.js';

/** The words of the emblem's page. */
export const emblemWords = {
  title: 'ตราครุฑ',
  lead: 'พิมพ์กลางหัวหนังสือ สูง 3 เซนติเมตร ถ้ายังไม่มีภาพ หนังสือเว้นที่ไว้ หนังสือที่ลงนามแล้วไม่เปลี่ยน',
  none: 'ยังไม่มีภาพ',
  now: 'ภาพที่ใช้อยู่',
  picture: 'ไฟล์ภาพ PNG',
  hint: `พื้นหลังโปร่งใสหรือสีขาว ไม่เกิน ${MOST_FILE_MEGABYTES} เมกะไบต์`,
  set: 'ใช้ภาพนี้',
  remove: 'เลิกใช้ภาพ',
  saved: 'บันทึกแล้ว หนังสือที่ลงนามต่อจากนี้ใช้ตามนี้',
  changed: 'มีผู้อื่นเปลี่ยนภาพก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก ภาพข้างล่างคือภาพล่าสุด',
};

/** The words of what is wrong with a picture. */
export const EMBLEM_ERRORS: Readonly<Record<string, string>> = {
  upload_missing: 'กรุณาเลือกไฟล์ภาพ',
  upload_kind: 'รับเฉพาะไฟล์ PNG',
  upload_unreadable: 'ไฟล์ภาพนี้เปิดไม่ได้ กรุณาเลือกไฟล์อื่น',
  setting_changed: emblemWords.changed,
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
