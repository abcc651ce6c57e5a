import { PIN_DIGITS } from '../../../cases/complaints/complaint-number.rule.js';
import type { Status } from '../../../cases/complaints/status.rule.js';

/** The words of the page that asks for number and PIN. */
export const openWords = {
  title: 'ติดตามเรื่อง',
  lead: `กรอกเลขที่เรื่องและรหัสติดตาม ${PIN_DIGITS} หลักจากใบรับเรื่อง`,
  over: 'หมดเวลาเปิดเรื่องนี้ สิ่งที่ท่านพิมพ์ยังไม่ได้ส่งและยังอยู่ กรอกรหัสติดตามอีกครั้งที่นี่แล้วส่งต่อได้',
  pin: 'รหัสติดตาม',
  pinHint: `ตัวเลข ${PIN_DIGITS} หลัก`,
  submit: 'ดูเรื่อง',
  refused: 'เลขที่เรื่องหรือรหัสติดตามไม่ถูกต้อง กรุณาตรวจแล้วลองใหม่',
  lostTitle: 'ลืมรหัสติดตาม',
  lostByMail: 'ขอรหัสใหม่ทางอีเมลที่ให้ไว้',
  lost: (phone: string) => `โทร. ${phone} หรือมาที่ศูนย์รับเรื่องราวร้องทุกข์พร้อมเลขที่เรื่อง`,
};

/** The statuses of a complaint, in the citizen's words. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'รับเรื่องแล้ว',
  assigned: 'มอบหมายผู้รับผิดชอบแล้ว',
  in_progress: 'กำลังดำเนินการ',
  waiting_for_citizen: 'รอข้อมูลจากท่าน',
  referred: 'ส่งต่อหน่วยงานอื่น',
  declined: 'ไม่รับพิจารณา',
  answered: 'แจ้งผลแล้ว',
  closed: 'ยุติเรื่อง',
  merged: 'รวมกับเรื่องเดียวกัน',
};

/** What happened, in the citizen's words; `{division}` is filled in where it may be shown. */
export const TIMELINE_WORDS = {
  received: 'รับเรื่องแล้ว',
  routed: 'มอบให้ผู้รับผิดชอบ',
  routedTo: (division: string) => `ส่งให้${division}`,
  officer_assigned: 'มอบหมายเจ้าหน้าที่แล้ว',
  assignedIn: (division: string) => `${division}มอบหมายเจ้าหน้าที่แล้ว`,
  work_started: 'เริ่มดำเนินการ',
  step_undone: 'เจ้าหน้าที่ยกเลิกขั้นตอนก่อนหน้านี้',
  citizen_asked: 'ขอข้อมูลเพิ่มเติมจากท่าน',
  citizen_answered: 'ท่านให้ข้อมูลเพิ่มเติม',
  progress: 'แจ้งความคืบหน้าเป็นหนังสือ',
  result: 'แจ้งผลเป็นหนังสือ',
  returned: 'หนังสือส่งไม่ถึงท่าน เราต้องแจ้งอีกครั้ง',
  pin_link_sent: 'ส่งลิงก์ออกรหัสติดตามใหม่ไปที่อีเมลของท่าน',
  pin_renewed: 'ออกรหัสติดตามใหม่',
  byLink: 'ทางลิงก์ในอีเมล',
  receipt_day_corrected: (from: string, to: string) => `แก้วันรับเรื่องจาก ${from} เป็น ${to}`,
  dueCorrected: (from: string, to: string) => `กำหนดตอบเดิม ${from} เปลี่ยนเป็น ${to}`,
  identity_corrected: (parts: string) => `แก้ข้อมูลของท่าน: ${parts}`,
  by: (role: string) => `โดย${role}`,
  emailRefused: 'ส่งอีเมลถึงท่านไม่ได้',
  emailRefusedBody:
    'อีเมลที่ท่านให้ไว้ไม่รับจดหมาย เราไม่ส่งไปที่นั่นอีก โปรดดูความคืบหน้าที่หน้านี้ หรือแจ้งอีเมลที่ถูกต้องกับศูนย์รับเรื่องราวร้องทุกข์',
  reopened: 'ท่านขอให้ดำเนินการต่อ',
  referred: 'กำลังส่งต่อหน่วยงานอื่น จะแจ้งเป็นหนังสือ',
  declined: 'กำลังพิจารณาว่ารับเรื่องนี้ได้หรือไม่ จะแจ้งเป็นหนังสือ',
  closed: 'ยุติเรื่อง',
  escalated: 'เลยกำหนดตอบ',
  escalatedBody: 'ขออภัยที่ตอบท่านไม่ทันกำหนด',
  escalatedSupervisors: 'ขออภัยที่ตอบท่านไม่ทันกำหนด ได้แจ้งผู้บังคับบัญชาแล้ว',
  escalatedRestricted: 'ขออภัยที่ตอบท่านไม่ทันกำหนด ได้แจ้งผู้มีหน้าที่ดูแลเรื่องปกปิดแล้ว',
};

/** The words of the tracking page. */
export const trackWords = {
  number: 'เลขที่เรื่อง',
  neutralTitle: 'เรื่องที่ท่านแจ้ง',
  due: 'กำหนดตอบ',
  answeredOn: (day: string) => `แจ้งเมื่อ ${day}`,
  division: (name: string) => `ผู้รับผิดชอบ ${name}`,
  state: 'สถานะ',
  late: 'เรายังตอบท่านไม่ทันกำหนด ขออภัย',
  lateTold: {
    supervisors: 'เรายังตอบท่านไม่ทันกำหนด ขออภัย ได้แจ้งผู้บังคับบัญชาแล้ว',
    keepers: 'เรายังตอบท่านไม่ทันกำหนด ขออภัย ได้แจ้งผู้มีหน้าที่ดูแลเรื่องปกปิดแล้ว',
  },
  noPeriod: 'ขอบคุณสำหรับคำชม เรื่องนี้ไม่มีกำหนดตอบ',
  inVillage: (category: string, village: string) => `${category} ${village}`,
  pdf: 'ดาวน์โหลด PDF',
  noticesTitle: 'หนังสือถึงท่าน',
  openNotice: 'เปิดหนังสือเพื่อพิมพ์',
  noticeLine: (number: string, day: string) => `ที่ ${number} ลงวันที่ ${day}`,
  questionTitle: 'เจ้าหน้าที่ขอข้อมูลเพิ่มเติม',
  questionClock: 'ระหว่างรอคำตอบ กำหนดวันตอบของเทศบาลไม่เปลี่ยนแปลง',
  answer: 'คำตอบของท่าน',
  send: 'ส่งคำตอบ',
  sent: 'ส่งคำตอบของท่านแล้ว',
  closedQuestion: (phone: string) => `คำถามนี้ปิดแล้ว คำตอบยังไม่ถูกส่ง โปรดคัดลอกไว้ หรือโทร. ${phone}`,
  yourWords: 'ข้อความที่ท่านพิมพ์',
  timelineTitle: 'ลำดับการดำเนินการ',
  descriptionTitle: 'เรื่องที่ท่านแจ้ง',
  wanted: 'สิ่งที่อยากให้ทำ',
  back: 'กลับหน้าติดตามเรื่อง',
  print: 'พิมพ์หนังสือ',
  at: (day: string, time: string) => `${day} เวลา ${time}`,
};

/** The words of the error at the answer. */
export const ANSWER_ERRORS: Readonly<Record<string, string>> = {
  answer_missing: 'กรุณาพิมพ์คำตอบ',
  answer_long: 'คำตอบยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
