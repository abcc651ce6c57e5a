import { FARTHEST_DAYS } from '../../../core/deadlines/ladder-check.rule.js';
/** The words of the page of the ladders. */
export const ladderWords = {
  title: 'ลำดับการเตือนและการแจ้ง',
  lead: 'ใครได้รับแจ้งเมื่อใด ถ้ายังไม่ตอบผู้ร้องเป็นหนังสือ วันเป็นวันตามปฏิทิน ผู้ที่ถูกร้องในเรื่องนั้นจะถูกข้ามเสมอ',
  names: { ordinary: 'เรื่องทั่วไป', restricted: 'เรื่องปกปิด', report: 'รายงานผลตามแผน' },
  before_due: 'วันก่อนครบกำหนด',
  last_working_day: 'วันทำการสุดท้ายก่อนครบกำหนด',
  after_due: 'วันหลังวันครบกำหนด',
  firstLevel: 'ทันทีที่วันครบกำหนดสิ้นสุด',
  reminder: 'เตือน',
  level: (level: number) => `ระดับที่ ${level}`,
  days: 'จำนวนวัน',
  recipients: 'แจ้งใคร',
  save: 'บันทึกลำดับนี้',
  back: 'กลับไปหน้าระบบ',
  changedMeanwhile: 'มีผู้อื่นแก้ไขลำดับการแจ้งหรือวันหยุดก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก กรุณาดูข้อมูลล่าสุดก่อน',
  inForce: 'ที่ใช้อยู่ตอนนี้',
  saved: 'บันทึกแล้ว เรื่องที่ยังไม่ตอบทุกเรื่องใช้ลำดับใหม่ภายในหนึ่งนาที การแจ้งที่บันทึกไว้แล้วไม่เปลี่ยน',
};

/** The words of what is wrong with a step. */
export const LADDER_ERRORS: Readonly<Record<string, string>> = {
  no_recipient: 'กรุณาเลือกผู้รับแจ้งอย่างน้อยหนึ่ง',
  recipient_unknown: 'ผู้รับแจ้งนี้ใช้กับลำดับนี้ไม่ได้',
  days_wrong: `จำนวนวันต้องเป็นจำนวนเต็ม ก่อนครบกำหนด 1 ถึง ${FARTHEST_DAYS.before_due} วัน หรือหลังครบกำหนดไม่เกิน ${FARTHEST_DAYS.after_due} วัน`,
  first_level_late: 'ระดับที่ 1 ต้องแจ้งทันทีที่วันครบกำหนดสิ้นสุด',
  levels_unordered: 'ระดับนี้ต้องแจ้งหลังระดับก่อนหน้า',
};
