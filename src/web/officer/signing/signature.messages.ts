import { MOST_FILE_MEGABYTES } from '../../../platform/http/body/body-bounds.js';

/** The words of the page of the own signature. */
export const signatureWords = {
  title: 'ลายมือชื่อของฉัน',
  lead: 'ใช้พิมพ์ในหนังสือที่ท่านลงนามในระบบเท่านั้น ผู้อื่นใช้หรือเปลี่ยนไม่ได้ หนังสือที่ลงนามแล้วไม่เปลี่ยน',
  none: 'ยังไม่มีภาพ หนังสือที่ลงนามในระบบจะพิมพ์ว่า ลงนามแล้วทางอิเล็กทรอนิกส์',
  alt: 'ภาพลายมือชื่อของท่าน',
  picture: 'ภาพลายมือชื่อ',
  hint: `PNG พื้นขาวหรือโปร่ง ไม่เกิน ${MOST_FILE_MEGABYTES} เมกะไบต์`,
  set: 'ใช้ภาพนี้',
  remove: 'นำภาพออก',
  saved: 'บันทึกแล้ว',
  errors: {
    upload_missing: 'กรุณาเลือกไฟล์',
    upload_kind: 'รับเฉพาะภาพ PNG',
    upload_unreadable: 'ไฟล์ภาพนี้เปิดไม่ได้ กรุณาเลือกไฟล์อื่น',
    unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
  } as Readonly<Record<string, string>>,
};
