import type { ErrorWords } from '../../platform/errors/error-words.js';

/** The words of errors of reports and of the work under the plan. */
export const FOLLOW_UP_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  plan_report_not_found: { title: 'ไม่พบรายงานนี้', text: 'โปรดเลือกจากหน้าติดตามผลตามแผน' },
  plan_report_closed: {
    title: 'ปิดรอบรายงานนี้แล้ว',
    text: 'รายงานที่ส่งแล้วแก้ไขไม่ได้หลังวันครบกำหนด บันทึกผลงานย้อนหลังพร้อมเหตุผลได้ ตัวเลขในรายงานไม่เปลี่ยน',
  },
  plan_report_note_missing: {
    title: 'ยังไม่มีคำอธิบาย',
    text: 'ช่วงนี้ไม่มีผลงาน กรุณาเขียนเหตุผลก่อนส่งรายงาน',
  },
  plan_work_not_there: {
    title: 'ไม่พบผลงานนี้',
    text: 'ผลงานนี้อาจถูกยกเลิกแล้ว โปรดเปิดรายงานดูล่าสุด',
  },
  plan_void_reason_missing: { title: 'ยังไม่มีเหตุผล', text: 'กรุณาเขียนเหตุผลที่ยกเลิกผลงานนี้' },
  work_in_future: { title: 'วันที่ทำยังมาไม่ถึง', text: 'กรุณากรอกวันที่ทำจริง' },
  work_outside_year: {
    title: 'วันที่อยู่นอกปีงบประมาณของแผน',
    text: 'กรุณากรอกวันที่ในปีงบประมาณของโครงการนี้',
  },
  work_after_withdrawal: {
    title: 'โครงการนี้ยกเลิกจากแผนแล้วในวันนั้น',
    text: 'กรุณากรอกวันที่ก่อนวันที่ยกเลิกโครงการ',
  },
  work_note_missing: { title: 'ยังไม่ได้บอกว่าทำอะไร', text: 'กรุณาเขียนว่าทำอะไร ที่ไหน กับใคร' },
  work_quantity_wrong: {
    title: 'จำนวนไม่ถูกต้อง',
    text: 'กรุณากรอกจำนวนเต็มตั้งแต่ 0 ถึง 1,000,000',
  },
  work_baht_wrong: {
    title: 'จำนวนเงินไม่ถูกต้อง',
    text: 'กรุณากรอกเป็นบาท มีสตางค์ได้ไม่เกินสองตำแหน่ง เช่น 1,500.50',
  },
  work_late_reason_missing: {
    title: 'ยังไม่มีเหตุผลที่บันทึกย้อนหลัง',
    text: 'ช่วงของวันที่นี้ปิดบัญชีแล้ว กรุณาบอกเหตุผล',
  },
  work_division_wrong: {
    title: 'หน่วยงานนี้ไม่ได้รับผิดชอบโครงการนี้',
    text: 'กรุณาเลือกหน่วยงานที่แผนกำหนด',
  },
  evidence_label_missing: {
    title: 'ยังไม่ได้บอกว่าหลักฐานคืออะไร',
    text: 'กรุณาเขียนชื่อหลักฐานที่แนบ',
  },
};
