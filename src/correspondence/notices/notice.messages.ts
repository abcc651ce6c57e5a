import type { Notice, Outcome } from './notice.entity.js';

/** What a result says. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  done: 'ดำเนินการแล้ว',
  partly_done: 'ดำเนินการแล้วบางส่วน',
  not_possible: 'ดำเนินการไม่ได้',
  founded: 'ข้อร้องเรียนมีมูล',
  unfounded: 'ข้อร้องเรียนไม่มีมูล',
  transferred: 'ส่งต่อหน่วยงานอื่น',
  declined: 'ไม่รับพิจารณา',
  withdrawn: 'ผู้ร้องขอถอนเรื่อง',
};

export const NOTICE_KIND_WORDS: Readonly<Record<Notice['kind'], string>> = {
  progress: 'แจ้งความคืบหน้า',
  result: 'แจ้งผลการดำเนินการ',
};

/** The states of a notice. */
export const NOTICE_STATE_WORDS: Readonly<Record<Notice['state'], string>> = {
  draft: 'ร่าง',
  for_signature: 'รอลงนาม',
  signed: 'รอสำเนาที่ลงนาม',
  sending: 'กำลังส่ง',
  delivered: 'แจ้งแล้ว',
  failed: 'ส่งไม่สำเร็จ',
  returned: 'ตีกลับ',
  voided: 'ยกเลิก',
  discarded: 'ยกเลิกร่าง',
};

/** How a notice reaches the citizen. */
export const DELIVERY_CHANNEL_WORDS: Readonly<Record<Notice['channel'], string>> = {
  email: 'อีเมล',
  post: 'ไปรษณีย์ลงทะเบียน',
  hand: 'ส่งมอบ',
  tracking_page: 'หน้าติดตามเรื่อง',
};
