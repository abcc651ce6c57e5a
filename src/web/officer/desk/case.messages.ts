import type { Verb } from '../../../core/accounts/policy.js';
import type { PeriodEnding } from '../../../cases/matters/period.entity.js';
import { NOTICE_KIND_WORDS } from '../../../correspondence/notices/notice.messages.js';
import type { Notice } from '../../../correspondence/notices/notice.entity.js';

export {
  CHANNEL_WORDS,
  channelWords,
  KIND_WORDS,
  STATUS_WORDS,
} from '../../../cases/complaints/complaint.messages.js';
export {
  NOTICE_KIND_WORDS,
  NOTICE_STATE_WORDS,
  OUTCOME_WORDS,
  DELIVERY_CHANNEL_WORDS,
} from '../../../correspondence/notices/notice.messages.js';

/** What ended a period, in words. */
export const endingWords = (ending: PeriodEnding): string =>
  ending === 'report' ? 'รายงานผล' : NOTICE_KIND_WORDS[ending];

/** The colour of each state's tag. */
export const NOTICE_STATE_COLOURS = {
  draft: 'grey',
  for_signature: 'teal',
  signed: 'teal',
  sending: 'yellow',
  delivered: 'green',
  failed: 'red',
  returned: 'red',
  voided: 'grey',
  discarded: 'grey',
} as const satisfies Readonly<Record<Notice['state'], string>>;

/** What an officer may do, as the start page lists it. */
export const VERB_WORDS: Readonly<Record<Verb, string>> = {
  see_queue: 'ดูคิวเรื่อง',
  see_registers: 'ดูและส่งออกทะเบียนรับเรื่องและทะเบียนหนังสือส่ง',
  see_complaint: 'เปิดดูเรื่อง',
  see_notes: 'อ่านบันทึกภายในของเจ้าหน้าที่',
  see_identity: 'ดูชื่อและช่องทางติดต่อผู้ร้อง (มีการบันทึก)',
  find_complainant: 'ค้นหาเรื่องจากชื่อ โทรศัพท์ หรืออีเมลของผู้ร้อง (มีการบันทึก)',
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
  correct_entry: 'แก้หมู่บ้าน ช่องทาง และวันรับเรื่องที่บันทึกผิด',
  correct_identity: 'แก้ชื่อและที่ติดต่อของผู้ร้อง',
  renew_pin: 'ออกรหัสติดตามใหม่ให้ผู้ร้องที่ลืมรหัส',
  name_conflict: 'ระบุเจ้าหน้าที่ผู้ถูกร้อง',
  link_plan: 'เชื่อมเรื่องกับโครงการในแผน',
  revise_plan: 'นำเข้าและแก้ไขแผน',
  report_plan: 'บันทึกและรายงานผลตามแผนของหน่วยงาน',
  issue_notice: 'ออกหนังสือแจ้งผู้ร้อง',
  deliver_notice: 'ส่งหนังสือทางไปรษณีย์หรือมอบให้ผู้ร้อง และบันทึกการแจ้ง',
  see_identity_access: 'ดูว่าใครเปิดดูข้อมูลผู้ร้อง เมื่อไร และเพราะเหตุใด',
  see_mails: 'ดูอีเมลที่ส่งไม่สำเร็จและส่งอีกครั้ง',
  see_alarms: 'ดูสัญญาณเตือนของระบบ',
  edit_escalation: 'แก้ไขวันหยุดและลำดับการแจ้ง',
  edit_templates: 'แก้ไขแบบหนังสือ',
  edit_orders: 'บันทึกคำสั่งให้ลงนามแทน',
  edit_settings: 'แก้ไขการตั้งค่าของเทศบาล',
  sign_notice: 'ลงนามหนังสือ',
  restrict: 'กำหนดเรื่องใดก็ได้เป็นเรื่องปกปิด',
  propose_release: 'เสนอยกเลิกการปกปิด',
  confirm_release: 'เห็นชอบให้ยกเลิกการปกปิด',
};
