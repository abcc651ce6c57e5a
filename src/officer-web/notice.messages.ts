import { UNREADABLE_WORDS } from '../platform/web/form.messages.js';

/** The place in the prepared letter that the officer writes over; a letter that still has it is refused. */
export const UNWRITTEN = '[พิมพ์ข้อเท็จจริงและสิ่งที่เทศบาลได้ดำเนินการ]';

/** The letter in its three parts as the form prepares it: cause, matter, closing. */
export const preparedBody = (subject: string, day: string): string =>
  [
    `ตามที่ท่านได้แจ้งเรื่อง ${subject} ต่อศูนย์รับเรื่องราวร้องทุกข์ เมื่อวันที่ ${day} นั้น`,
    UNWRITTEN,
    'จึงเรียนมาเพื่อโปรดทราบ',
  ].join('\n');

/** The words of the form that writes a notice. */
export const noticeWords = {
  title: 'เขียนหนังสือตอบ',
  back: 'กลับไปที่เรื่อง',
  nothingOwed: 'เรื่องนี้แจ้งผลแล้ว ไม่มีกำหนดตอบที่เปิดอยู่ จึงไม่ต้องออกหนังสืออีก',
  due: (day: string) => `กำหนดตอบเป็นหนังสือ ${day}`,
  kind: 'ชนิดหนังสือ',
  kindHints: {
    progress: 'ยังไม่เสร็จ บอกสิ่งที่ทำแล้ว เหตุที่ยังไม่เสร็จ และจะแจ้งอีกครั้ง',
    result: 'บอกผลการดำเนินการ หนังสือนี้สิ้นสุดกำหนดตอบ',
  },
  nextDue: (day: string) => `ถ้าแจ้งวันนี้ ต้องแจ้งครั้งต่อไปภายใน ${day}`,
  outcome: 'ผลการดำเนินการ',
  outcomeHint: 'สำหรับหนังสือแจ้งผลเท่านั้น',
  choose: 'เลือก',
  body: 'ข้อความในหนังสือ',
  bodyHint: 'ขึ้นบรรทัดใหม่เพื่อขึ้นย่อหน้าใหม่ ไม่ต้องพิมพ์คำลงท้ายและชื่อผู้ลงนาม',
  signatory: 'ผู้ลงนาม',
  serviceTitle: 'วิธีแจ้ง',
  byEmail: 'ส่งทางอีเมลที่ผู้ร้องให้ไว้ นับว่าแจ้งเมื่อเครื่องปลายทางรับอีเมล ระหว่างนั้นกำหนดตอบยังเดินอยู่',
  byPage: 'ผู้ร้องไม่ได้ให้อีเมล เผยแพร่ในหน้าติดตามเรื่อง นับว่าแจ้งทันทีที่ลงนาม',
  preview: 'ดูตัวอย่างหนังสือ',
  previewTitle: 'ตัวอย่าง ยังไม่ได้ลงนาม',
  noNumber: '(ออกเลขเมื่อลงนาม)',
  sign: 'ลงนามและแจ้งผู้ร้อง',
  noSignatory: 'ยังไม่มีผู้มีอำนาจลงนามในเรื่องนี้ โปรดติดต่อผู้ดูแลระบบ',
  print: 'พิมพ์หนังสือ',
  state: 'สถานะการแจ้ง',
};

/** The words of its errors, at the field or on top. */
const NOTICE_ERRORS: Readonly<Record<string, string>> = {
  unreadable_text: UNREADABLE_WORDS,
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาโหลดหน้าใหม่แล้วส่งอีกครั้ง',
  kind_missing: 'กรุณาเลือกชนิดหนังสือ',
  outcome_missing: 'กรุณาเลือกผลการดำเนินการ',
  body_short: 'กรุณาพิมพ์ข้อความในหนังสืออย่างน้อย 20 ตัวอักษร',
  body_long: 'ข้อความในหนังสือยาวเกิน 3,000 ตัวอักษร กรุณาย่อลง',
  body_unwritten: `กรุณาพิมพ์เนื้อความแทนที่ ${UNWRITTEN}`,
  signatory_missing: 'กรุณาเลือกผู้ลงนาม',
  signatory_refused: 'ผู้นี้ลงนามในเรื่องนี้ไม่ได้ กรุณาเลือกผู้ลงนามอีกครั้ง',
  matter_changed: 'มีผู้อื่นแก้ไขเรื่องนี้ก่อนท่าน หนังสือยังไม่ถูกลงนาม โปรดตรวจเรื่องล่าสุดแล้วลงนามอีกครั้ง',
  no_open_period: 'เรื่องนี้แจ้งผลแล้ว ไม่มีกำหนดตอบที่เปิดอยู่ หนังสือยังไม่ถูกลงนาม',
  notice_under_way: 'หนังสือฉบับก่อนกำลังส่งอยู่ โปรดรอผลการส่งก่อน หนังสือนี้ยังไม่ถูกลงนาม',
  letter_code_missing:
    'ยังออกเลขหนังสือไม่ได้ เพราะยังไม่ได้ตั้งรหัสหนังสือของเทศบาล โปรดติดต่อผู้ดูแลระบบ ข้อความที่พิมพ์ยังอยู่',
};

/** An error of the form in words. */
export const noticeError = (message: string): string =>
  NOTICE_ERRORS[message] ?? NOTICE_ERRORS.unknown_field!;
