import type { OfficeDetails } from '../../../platform/ui/office-details.rule.js';

/** The words of the page of delegation and acting orders. */
export const ordersWords = {
  title: 'คำสั่งให้ลงนามแทน',
  lead: 'นายกเทศมนตรีลงนามได้ตามตำแหน่ง ผู้อื่นลงนามหนังสือได้เฉพาะในวันที่คำสั่งใช้อยู่ หนังสือที่ลงนามแล้วไม่เปลี่ยน',
  saved: 'บันทึกคำสั่งแล้ว',
  revoked: 'ยกเลิกคำสั่งแล้ว ตั้งแต่วันนี้ลงนามตามคำสั่งนี้ไม่ได้',
  none: 'ยังไม่มีคำสั่ง มีเพียงนายกเทศมนตรีที่ลงนามได้',
  add: 'เพิ่มคำสั่ง',
  kinds: {
    delegation: 'มอบอำนาจ (ปฏิบัติราชการแทน)',
    acting: 'รักษาราชการแทน',
  },
  columns: { who: 'ผู้ลงนาม', kind: 'คำสั่ง', days: 'ใช้ได้', state: 'สถานะ' },
  kind: 'ชนิดคำสั่ง',
  who: 'ผู้ลงนาม',
  choose: 'เลือก',
  principal: 'ลงนามแทนตำแหน่ง',
  principalHint: ({ name }: OfficeDetails) =>
    `ตามที่จะพิมพ์ในหนังสือ เช่น นายก${name.replace(/^เทศบาล/, 'เทศมนตรี')}`,
  number: 'เลขที่คำสั่ง',
  orderedOn: 'ลงวันที่',
  startsOn: 'ใช้ตั้งแต่วันที่',
  endsOn: 'ถึงวันที่ (คำสั่งมอบอำนาจเว้นว่างได้)',
  submit: 'บันทึกคำสั่ง',
  revoke: 'ยกเลิกคำสั่ง',
  order: (number: string, day: string) => `คำสั่งที่ ${number} ลงวันที่ ${day}`,
  days: (from: string, to: string | null) => (to ? `${from} ถึง ${to}` : `ตั้งแต่ ${from}`),
  inForce: 'ใช้อยู่',
  coming: 'ยังไม่ถึงวันใช้',
  over: 'สิ้นสุดแล้ว',
  revokedOn: (day: string) => `ยกเลิกเมื่อ ${day}`,
};

export const ORDER_ERRORS: Readonly<Record<string, string>> = {
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
  kind_missing: 'กรุณาเลือกชนิดคำสั่ง',
  order_officer: 'กรุณาเลือกผู้ลงนาม',
  principal_missing: 'กรุณาใส่ตำแหน่งที่ลงนามแทน',
  principal_long: 'ตำแหน่งยาวเกิน 120 ตัวอักษร',
  number_missing: 'กรุณาใส่เลขที่คำสั่ง',
  number_long: 'เลขที่คำสั่งยาวเกิน 60 ตัวอักษร',
  ordered_wrong: 'กรุณาใส่วันที่ของคำสั่ง',
  starts_wrong: 'กรุณาใส่วันที่เริ่มใช้',
  ends_wrong: 'วันที่สิ้นสุดไม่ถูกต้อง',
  order_days: 'วันที่สั่ง วันเริ่ม และวันสิ้นสุดต้องเรียงกัน',
  order_end_missing: 'คำสั่งรักษาราชการแทนต้องมีวันสิ้นสุด',
  order_long: 'คำสั่งรักษาราชการแทนใช้ได้ไม่เกิน 1 ปี กรุณาตรวจปีของวันเริ่มและวันสิ้นสุด',
};
