import { FOUND_MOST } from '../../../cases/complainant-search/complainant-search.service.js';
import { REASON_MOST } from '../../../cases/complaints/identity-access.rule.js';
import { formWords } from '../../shared/errors/form-words.js';
import { WHO_MOST } from './complainant-search.dto.js';

/** The words of the search for the cases of a complainant. */
export const complainantSearchWords = {
  title: 'ค้นหาเรื่องของผู้ร้อง',
  lead: 'สำหรับผู้ร้องที่โทรมาหรือมาที่เคาน์เตอร์และจำเลขที่เรื่องไม่ได้',
  kept: 'ระบบบันทึกชื่อท่าน เวลา และเหตุผลไว้กับทุกเรื่องที่พบ ผู้ร้องเห็นในหน้าติดตามว่ามีผู้เปิดดูว่าใครเป็นผู้ร้อง เรื่องปกปิดค้นหาไม่ได้',
  who: 'ชื่อ โทรศัพท์ หรืออีเมลของผู้ร้อง',
  whoHint: 'ชื่อพิมพ์เพียงบางคำได้ เช่น นามสกุล โทรศัพท์และอีเมลต้องครบ',
  reason: 'เหตุผลที่ต้องค้นหา',
  reasonHint: 'เช่น ผู้ร้องโทรถามความคืบหน้าและจำเลขที่เรื่องไม่ได้',
  submit: 'ค้นหาและบันทึก',
  back: 'กลับไปที่คิว',
  none: 'ไม่พบเรื่องที่ท่านดูข้อมูลผู้ร้องได้ ข้อมูลที่รับเข้ามาใหม่ค้นหาได้ภายในหนึ่งนาที',
  found: (count: number) => `พบ ${count} เรื่อง บันทึกการค้นหานี้แล้ว`,
  most: `แสดงเฉพาะ ${FOUND_MOST} เรื่องล่าสุด ลองค้นด้วยชื่อและนามสกุล หรือโทรศัพท์`,
  columns: {
    number: 'เลขที่เรื่อง',
    matter: 'เรื่อง',
    received: 'รับเมื่อ',
    division: 'หน่วยงาน',
    status: 'สถานะ',
  },
  noDivision: 'ยังไม่มีหน่วยงาน',
};

/** An error of the form in words. */
export const complainantSearchError = formWords({
  who_missing: 'กรุณากรอกชื่อ โทรศัพท์ หรืออีเมลของผู้ร้อง',
  who_long: `คำค้นยาวเกิน ${WHO_MOST} ตัวอักษร กรุณาย่อลง`,
  access_reason_missing: 'กรุณาบอกเหตุผลที่ต้องค้นหา',
  access_reason_words: 'กรุณาบอกเหตุผลเป็นคำ จุดหรือตัวเลขอย่างเดียวไม่ใช่เหตุผล',
  access_reason_long: `เหตุผลยาวเกิน ${REASON_MOST} ตัวอักษร กรุณาย่อลง`,
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
});
