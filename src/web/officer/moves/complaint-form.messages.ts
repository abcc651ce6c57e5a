import { UNREADABLE_WORDS } from '../../../platform/ui/form.messages.js';

/** The words at a field and in the error summary of the forms on a complaint. */
const DESK_ERRORS: Readonly<Record<string, string>> = {
  version_wrong: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาโหลดหน้าใหม่แล้วส่งอีกครั้ง',
  unreadable_text: UNREADABLE_WORDS,
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาโหลดหน้าใหม่แล้วส่งอีกครั้ง',
  reason_missing: 'กรุณาบอกเหตุผลอย่างน้อย 5 ตัวอักษร',
  reason_long: 'เหตุผลยาวเกิน 1,000 ตัวอักษร กรุณาย่อลง',
  division_missing: 'กรุณาเลือกหน่วยงาน',
  category_missing: 'กรุณาเลือกประเภทเรื่อง',
  officer_missing: 'กรุณาเลือกเจ้าหน้าที่ของหน่วยงานนี้',
  note_missing: 'กรุณาพิมพ์บันทึก',
  note_long: 'บันทึกยาวเกิน 3,000 ตัวอักษร กรุณาย่อลง',
  question_missing: 'กรุณาพิมพ์คำถามอย่างน้อย 10 ตัวอักษร',
  question_long: 'คำถามยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  body_missing: 'กรุณาบอกชื่อหน่วยงานที่ส่งต่อ',
  body_long: 'ชื่อหน่วยงานยาวเกิน 200 ตัวอักษร กรุณาย่อลง',
  reason_code_missing: 'กรุณาเลือกเหตุที่ไม่รับพิจารณา',
  subject_missing: 'กรุณาตั้งชื่อเรื่องอย่างน้อย 5 ตัวอักษร',
  subject_long: 'ชื่อเรื่องยาวเกิน 120 ตัวอักษร กรุณาย่อลง',
  names_complainant:
    'มีชื่อ โทรศัพท์ อีเมล หรือที่อยู่ของผู้ร้องซึ่งขอปกปิดชื่อ เจ้าหน้าที่กองอ่านข้อความนี้ได้ กรุณาลบออกแล้วส่งอีกครั้ง',
  accused_missing: 'กรุณาเลือกเจ้าหน้าที่ที่ถูกร้อง',
  access_reason_missing: 'กรุณาบอกเหตุผลที่ต้องดูชื่อผู้ร้อง',
  access_reason_words: 'กรุณาบอกเหตุผลเป็นคำ เช่น โทรนัดวันเข้าไปซ่อมไฟ จุดหรือตัวเลขอย่างเดียวไม่ใช่เหตุผล',
  identity_access_used_up:
    'วันนี้ท่านดูข้อมูลผู้ร้องครบจำนวนที่เทศบาลกำหนดต่อคนต่อวันแล้ว ระบบบันทึกไว้ หากจำเป็นโปรดติดต่อปลัดเทศบาล',
  access_reason_long: 'เหตุผลยาวเกิน 500 ตัวอักษร กรุณาย่อลง',
  project_missing: 'กรุณาเลือกโครงการ',
  plan_already_linked: 'เรื่องนี้เชื่อมกับโครงการนี้แล้ว',
  plan_not_linked: 'เรื่องนี้ไม่ได้เชื่อมกับโครงการนี้แล้ว',
  project_not_found: 'ไม่พบโครงการนี้ในแผน',
  matter_changed:
    'มีผู้อื่นแก้ไขเรื่องนี้ก่อนท่าน รายการของท่านยังไม่ถูกบันทึก โปรดดูลำดับเหตุการณ์ล่าสุด ทำเครื่องหมายว่าเห็นแล้ว และส่งอีกครั้ง',
  move_not_possible: 'ทำรายการนี้ไม่ได้ในสถานะปัจจุบัน รายการของท่านยังไม่ถูกบันทึก',
  answer_first: 'ยังยุติเรื่องไม่ได้ ต้องแจ้งผลเป็นหนังสือถึงผู้ร้องก่อน การยุติเรื่องไม่หยุดกำหนด 15 วัน',
};

export const complaintFormError = (message: string): string =>
  DESK_ERRORS[message] ?? DESK_ERRORS.unknown_field!;

export const complaintFormWords = {
  restrict: 'กำหนดเป็นเรื่องปกปิด',
  release: 'เสนอยกเลิกการปกปิด',
  title: 'ทำรายการ',
  none: 'ในสถานะนี้หรือตามหน้าที่ของท่าน ไม่มีรายการให้ทำ',
  writeNotice: 'เขียนหนังสือตอบ',
  typedTitle: 'ข้อความที่ท่านพิมพ์ไว้',
  noticeStillOwed: 'ยังต้องแจ้งผู้ร้องเป็นหนังสือภายในกำหนดเดิม',
  reason: 'เหตุผล',
  choose: 'เลือก',
};
