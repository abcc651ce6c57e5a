import type { QuarterState } from '../../../plan/follow-up/plan-progress.rule.js';

/** How a quarter stands, in words. */
export const QUARTER_WORDS: Readonly<Record<QuarterState, string>> = {
  unplanned: 'ไม่มีแผน',
  not_followed: 'ก่อนเริ่มติดตาม',
  coming: 'ยังไม่ถึง',
  open: 'กำลังดำเนินการ',
  awaited: 'รอรายงาน',
  late: 'เกินกำหนดรายงาน',
  reported: 'รายงานแล้ว',
  reported_late: 'รายงานแล้ว ช้า',
};
