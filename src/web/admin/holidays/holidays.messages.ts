import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
/** The words of the pages of holidays. */
export const holidaysWords = {
  title: 'วันหยุด',
  titleOf: (year: number) => `วันหยุดปี พ.ศ. ${year}`,
  lead: `วันหยุดเลื่อนเฉพาะวันเตือนของเจ้าหน้าที่ วันครบกำหนด ${PERIOD_DAYS} วันไม่เลื่อน`,
  years: 'เลือกปี',
  none: 'ยังไม่มีวันหยุดของปีนี้ วันเตือนจะนับเฉพาะเสาร์และอาทิตย์',
  columns: { day: 'วัน', name: 'ชื่อ', kind: 'ราชการ', source: 'ที่มา' },
  closed: 'หยุด',
  open: 'เปิดทำการ',
  decided: (source: string, day: string) => `${source} (${day})`,
  add: 'เพิ่มหรือแก้ไขวัน',
  day: 'วันที่',
  dayHint: 'ถ้าวันนี้มีอยู่แล้ว ข้อมูลใหม่จะแทนที่',
  name: 'ชื่อวัน',
  kind: 'ในวันนั้นสำนักงาน',
  source: 'ที่มา',
  sourceHint: 'เช่น มติคณะรัฐมนตรี หรือประกาศจังหวัด',
  decidedOn: 'วันที่ตัดสินใจหรือประกาศ',
  preview: 'ดูผลก่อนบันทึก',
  previewTitle: 'ตรวจก่อนบันทึก',
  moves: (count: number) => `เรื่องที่วันเตือนเลื่อน ${count} เรื่อง`,
  movesNone: 'ไม่มีเรื่องที่วันเตือนเลื่อน',
  dueStays: 'วันครบกำหนดของทุกเรื่องไม่เปลี่ยน',
  moveColumns: { due: 'ครบกำหนด', from: 'เตือนเดิม', to: 'เตือนใหม่', cases: 'เรื่อง' },
  cases: (count: number) => `${count} เรื่อง`,
  apply: 'บันทึก',
  back: 'กลับไปแก้ไข',
  saved: 'บันทึกวันหยุดแล้ว วันเตือนของเรื่องที่เกี่ยวข้องจะเลื่อนภายในหนึ่งนาที',
};

/** The words of what is wrong with a field. */
export const HOLIDAY_ERRORS: Readonly<Record<string, string>> = {
  day_wrong: 'กรุณาเลือกวันที่',
  day_far: 'วันที่ต้องอยู่ระหว่างหนึ่งปีก่อนถึงสามปีข้างหน้า',
  name_missing: 'กรุณากรอกชื่อวัน',
  name_long: 'ชื่อวันยาวเกิน 120 ตัวอักษร',
  kind_missing: 'กรุณาเลือกว่าสำนักงานหยุดหรือเปิดทำการ',
  source_missing: 'กรุณากรอกที่มา',
  source_long: 'ที่มายาวเกิน 200 ตัวอักษร',
  decided_wrong: 'กรุณาเลือกวันที่ตัดสินใจหรือประกาศ',
  decided_future: 'วันที่ตัดสินใจต้องไม่อยู่ในอนาคต',
  escalation_settings_changed:
    'มีผู้อื่นแก้ไขวันหยุดหรือลำดับการแจ้งก่อนท่าน การแก้ไขของท่านยังไม่ถูกบันทึก กรุณาดูข้อมูลล่าสุดก่อน',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};
