import { LATE_ENTRY_DAYS } from '../../../../../correspondence/notices/delivery-day.rule.js';
/** The words of the form that records a delivery. */
export const recordDeliveryWords = {
  record: (channel: string) => (channel === 'post' ? 'บันทึกการส่งไปรษณีย์' : 'บันทึกการส่งมอบ'),
  postedOn: 'วันที่ในใบรับฝากของไปรษณีย์',
  handedOn: 'วันที่ผู้รับลงชื่อ',
  deliveredOnHint: `กำหนดตอบสิ้นสุดในวันนี้ ถ้าย้อนหลังเกิน ${LATE_ENTRY_DAYS} วันต้องบอกเหตุผลและแนบหลักฐาน`,
  registeredHint: 'เช่น RN123456785TH',
  postProof: 'ใบรับฝาก (ไม่บังคับ)',
  handProof: 'ลายมือชื่อผู้รับหรือภาพถ่ายการส่งมอบ',
  lateWhy: `เหตุที่บันทึกช้า (ถ้าย้อนหลังเกิน ${LATE_ENTRY_DAYS} วัน)`,
  done: 'บันทึกการแจ้งแล้ว',
};
