import type { MatterKind } from '../../core/office/category.entity.js';
import type { Channel } from './channel.js';
import type { Status } from './status.rule.js';

/** The statuses of a complaint, in the officers' words. */
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

/** A status code that came out of the database as text, in words. */
export const statusWords = (status: string): string =>
  (STATUS_WORDS as Readonly<Record<string, string>>)[status] ?? status;

/** A channel code that came as text, in words. */
export const channelWords = (channel: string): string =>
  (CHANNEL_WORDS as Readonly<Record<string, string>>)[channel] ?? channel;
