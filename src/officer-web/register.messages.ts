import type { Verb } from '../accounts/policy.js';
import type { Channel } from '../complaints/channel.js';
import type { Status } from '../complaints/status-moves.rule.js';
import type { MatterKind } from '../office/category.entity.js';
import type { Notice } from '../responses/notice.entity.js';

export { NOTICE_KIND_WORDS, OUTCOME_WORDS } from '../responses/notice.messages.js';

/** Where a complaint stands, in the officers' words. */
export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: 'รอรับเรื่อง',
  assigned: 'มอบหมายแล้ว',
  in_progress: 'กำลังดำเนินการ',
  waiting_for_citizen: 'รอข้อมูลจากผู้ร้อง',
  referred: 'ส่งต่อหน่วยงานอื่น',
  declined: 'ไม่รับพิจารณา',
  answered: 'แจ้งผลแล้ว',
  closed: 'ยุติเรื่อง',
  merged: 'รวมเรื่อง',
};

/** A status code that came out of the database as text, in words. */
export const statusWords = (status: string): string =>
  (STATUS_WORDS as Readonly<Record<string, string>>)[status] ?? status;

/** The kinds of submission. */
export const KIND_WORDS: Readonly<Record<MatterKind, string>> = {
  grievance: 'ร้องทุกข์',
  complaint: 'ร้องเรียน',
  misconduct: 'แจ้งเบาะแสทุจริต',
  suggestion: 'ข้อเสนอแนะ',
  compliment: 'คำชม',
  enquiry: 'สอบถาม',
};

/** How a complaint came. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  web: 'เว็บ',
  counter: 'เคาน์เตอร์',
  phone: 'โทรศัพท์',
  letter: 'จดหมาย',
  village_forum: 'เวทีประชุมหมู่บ้าน',
  damrongdhama: 'ศูนย์ดำรงธรรม',
  hotline_1111: 'สายด่วน 1111',
  line: 'LINE',
  open311: 'Open311',
  email: 'อีเมล',
};

/** A channel code that came as text, in words. */
export const channelWords = (channel: string): string =>
  (CHANNEL_WORDS as Readonly<Record<string, string>>)[channel] ?? channel;

/** How far the service of a notice is. */
export const NOTICE_STATE_WORDS: Readonly<Record<Notice['state'], string>> = {
  draft: 'ร่าง',
  for_signature: 'รอลงนาม',
  signed: 'รอสำเนาที่ลงนาม',
  sending: 'กำลังส่ง',
  served: 'แจ้งแล้ว',
  failed: 'ส่งไม่สำเร็จ',
  returned: 'ตีกลับ',
  voided: 'ยกเลิก',
  discarded: 'ยกเลิกร่าง',
};

/** The colour of each state's tag. */
export const NOTICE_STATE_COLOURS = {
  draft: 'grey',
  for_signature: 'teal',
  signed: 'teal',
  sending: 'yellow',
  served: 'green',
  failed: 'red',
  returned: 'red',
  voided: 'grey',
  discarded: 'grey',
} as const satisfies Readonly<Record<Notice['state'], string>>;

/** How a notice reaches the citizen. */
export const SERVICE_WORDS: Readonly<Record<Notice['channel'], string>> = {
  email: 'อีเมล',
  post: 'ไปรษณีย์ลงทะเบียน',
  hand: 'ส่งมอบ',
  tracking_page: 'หน้าติดตามเรื่อง',
};

/** What an officer may do, as the start page lists it. */
export const VERB_WORDS: Readonly<Record<Verb, string>> = {
  see_queue: 'ดูคิวเรื่อง',
  see_complaint: 'เปิดดูเรื่อง',
  see_notes: 'อ่านบันทึกภายในของเจ้าหน้าที่',
  see_identity: 'ดูชื่อและช่องทางติดต่อผู้ร้อง (มีการบันทึก)',
  see_plan: 'ดูแผนงานและโครงการ',
  enter_complaint: 'รับเรื่องจากเคาน์เตอร์ โทรศัพท์ และจดหมาย',
  assign_division: 'เปลี่ยนหน่วยงานเจ้าของเรื่อง',
  assign_officer: 'มอบหมายเจ้าหน้าที่',
  start_work: 'เริ่มดำเนินการ',
  note: 'เขียนบันทึกภายใน',
  ask_citizen: 'ขอข้อมูลจากผู้ร้อง',
  refer: 'ส่งต่อหน่วยงานอื่น',
  decline: 'ไม่รับพิจารณา',
  close: 'ยุติเรื่อง',
  set_subject: 'ตั้งชื่อเรื่อง',
  set_category: 'เปลี่ยนประเภทเรื่อง',
  name_conflict: 'ระบุเจ้าหน้าที่ผู้ถูกร้อง',
  link_plan: 'เชื่อมเรื่องกับโครงการในแผน',
  serve_notice: 'ออกหนังสือแจ้งผู้ร้อง',
  see_mails: 'ดูอีเมลที่ส่งไม่สำเร็จและส่งอีกครั้ง',
  see_alarms: 'ดูสัญญาณเตือนของระบบ',
  edit_clock: 'แก้ไขวันหยุดและลำดับการแจ้ง',
  edit_templates: 'แก้ไขแบบหนังสือ',
  edit_orders: 'บันทึกคำสั่งให้ลงนามแทน',
  edit_settings: 'แก้ไขการตั้งค่าของเทศบาล',
  sign_notice: 'ลงนามหนังสือ',
};
