import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import { PIN_SHOWN_HOURS } from '../../../cases/intake/pin-shown.rule.js';
import {
  REASON_AFTER_DAYS,
  FURTHEST_BACK_DAYS,
} from '../../../cases/complaints/receipt-day.rule.js';
import { formWords } from '../../shared/errors/form-words.js';

/** The channels an officer enters from, in the form's order; the words are the register's. */
export const ENTRY_CHANNELS = [
  'counter',
  'phone',
  'letter',
  'village_forum',
  'damrongdhama',
  'hotline_1111',
  'line',
  'email',
] as const;

/** The words of the form at the counter. */
export const entryWords = {
  title: 'รับเรื่องใหม่',
  lead: `บันทึกเรื่องจากเคาน์เตอร์ โทรศัพท์ จดหมาย หรือหน่วยงานอื่น กำหนด ${PERIOD_DAYS} วันนับจากวันที่รับเรื่อง`,
  fromFile: 'นำเข้าหลายเรื่องจากไฟล์',
  optional: (name: string) => `${name} (ไม่บังคับ)`,
  choose: 'เลือก',
  arrival: 'เรื่องมาทางไหน เมื่อไร',
  channel: 'ช่องทาง',
  channelNotOpen: 'เทศบาลยังไม่เปิดช่องทางนี้ รับเรื่องที่มาถึงแล้วได้',
  receivedOn: 'วันที่รับเรื่อง',
  receivedOnHint: `วันที่เรื่องมาถึงเทศบาล ย้อนหลังเกิน ${REASON_AFTER_DAYS} วันต้องบอกเหตุผล`,
  backdateReason: 'เหตุที่บันทึกย้อนหลัง',
  externalReference: 'เลขอ้างอิงของหน่วยงานต้นทาง',
  matter: 'เรื่องอะไร',
  category: 'ประเภทเรื่อง',
  description: 'รายละเอียด',
  wantedOutcome: 'สิ่งที่อยากให้เทศบาลทำ',
  village: 'หมู่บ้าน',
  noVillage: 'ไม่ทราบ / ไม่ระบุ',
  landmark: 'จุดสังเกต',
  complainant: 'ผู้ร้อง',
  complainantLead: 'ทุกช่องเว้นว่างได้ ไม่ต้องขอเลขประจำตัวประชาชน',
  name: 'ชื่อ-สกุล',
  phone: 'เบอร์โทรศัพท์',
  email: 'อีเมล',
  emailHint: 'หากให้อีเมล หนังสือตอบจะส่งทางอีเมลนี้',
  address: 'ที่อยู่',
  hideName: 'ผู้ร้องขอปกปิดชื่อ',
  hideNameHint: 'ทุกสำนักและกองจะไม่เห็นชื่อ โทรศัพท์ อีเมล และที่อยู่ ศูนย์เป็นผู้ส่งหนังสือให้ผู้ร้องแทนกอง',
  submit: 'รับเรื่องและออกใบรับเรื่อง',
};

const ENTRY_ERRORS: Readonly<Record<string, string>> = {
  channel_missing: 'กรุณาเลือกช่องทาง',
  received_on_wrong: 'กรุณากรอกวันที่รับเรื่องให้ถูกต้อง',
  received_on_future: 'วันที่รับเรื่องต้องไม่เป็นวันในอนาคต',
  received_on_too_old: `วันที่รับเรื่องย้อนหลังได้ไม่เกิน ${FURTHEST_BACK_DAYS} วัน`,
  backdate_reason_missing: `กรุณาบอกเหตุผลที่บันทึกย้อนหลังเกิน ${REASON_AFTER_DAYS} วัน`,
  backdate_reason_long: 'เหตุผลยาวเกิน 300 ตัวอักษร กรุณาย่อลง',
  external_reference_long: 'เลขอ้างอิงยาวเกิน 100 ตัวอักษร กรุณาย่อลง',
  category_missing: 'กรุณาเลือกประเภทเรื่อง',
  description_short: 'กรุณาพิมพ์รายละเอียดอย่างน้อย 10 ตัวอักษร',
  description_long: 'รายละเอียดยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  wanted_outcome_long: 'สิ่งที่อยากให้ทำยาวเกิน 1,000 ตัวอักษร กรุณาย่อลง',
  village_unknown: 'กรุณาเลือกหมู่บ้านจากรายการ',
  landmark_long: 'จุดสังเกตยาวเกิน 200 ตัวอักษร กรุณาย่อลง',
  name_long: 'ชื่อยาวเกิน 200 ตัวอักษร กรุณาย่อลง',
  email_wrong: 'กรุณาตรวจอีเมล เช่น name@example.com',
  address_long: 'ที่อยู่ยาวเกิน 500 ตัวอักษร กรุณาย่อลง',
  hide_name_wrong: 'กรุณาเลือกอีกครั้งว่าจะปกปิดชื่อหรือไม่',
  submission_key_reused:
    'แบบฟอร์มนี้ส่งไปแล้วและมีใบรับเรื่องแล้ว หากต้องการรับเป็นอีกเรื่องหนึ่ง ตรวจข้อมูลแล้วส่งอีกครั้ง',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};

/** An error of the form in words. */
export const entryError = formWords(ENTRY_ERRORS);

/** The words of the receipt at the counter. */
export const entryReceiptWords = {
  title: 'รับเรื่องแล้ว',
  renewed: 'ออกรหัสติดตามใหม่แล้ว',
  pinKeepRenewed: 'มอบให้ผู้ร้องพร้อมเลขที่เรื่อง ระบบแสดงรหัสนี้ครั้งเดียว รหัสเดิมใช้ไม่ได้แล้ว',
  number: 'เลขที่เรื่อง',
  pin: 'รหัสติดตาม',
  pinKeep: `มอบให้ผู้ร้องพร้อมเลขที่เรื่อง ระบบแสดงรหัสนี้เพียง ${PIN_SHOWN_HOURS} ชั่วโมง`,
  pinGone: `รหัสติดตามพ้น ${PIN_SHOWN_HOURS} ชั่วโมงแล้ว จึงไม่แสดงอีก`,
  promise: (day: string) => `เทศบาลจะตอบเป็นหนังสือภายใน${day}`,
  thanks: 'คำชมไม่มีกำหนดตอบ',
  received: (day: string) => `รับเรื่องเมื่อ${day}`,
  division: (name: string) => `ส่งให้${name}`,
  restricted: 'เรื่องนี้เป็นเรื่องปกปิด ท่านจะไม่เห็นเรื่องนี้ในคิวอีก โปรดพิมพ์หรือมอบเลขที่และรหัสให้ผู้ร้องตอนนี้',
  track: (url: string) => `ติดตามเรื่องที่ ${url}`,
  qr: 'คิวอาร์โค้ดไปหน้าติดตามเรื่อง',
  phone: (phone: string) => `สอบถาม โทร. ${phone}`,
  pdf: 'ดาวน์โหลด PDF (ไม่มีรหัสติดตาม)',
  print: 'พิมพ์ใบรับเรื่อง',
  open: 'เปิดเรื่อง',
  another: 'รับเรื่องถัดไป',
};
