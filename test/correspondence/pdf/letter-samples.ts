import type { LetterData } from '../../../src/correspondence/pdf/letter-data.js';

/** An ordinary letter; replace what the test is about. */
export const buildLetterData = (more: Partial<LetterData> = {}): LetterData => ({
  number: 'ชร ตัวอย่าง/๑๒',
  secrecy: null,
  office: ['สำนักงานเทศบาลตำบลแม่สายมิตรภาพ', 'อำเภอแม่สาย จังหวัดเชียงราย ๕๗๑๓๐'],
  date: '๑๒ เมษายน ๒๕๖๕',
  dateOn: '2022-04-12',
  subject: 'แจ้งผลการดำเนินการ',
  to: 'ผู้แจ้งเรื่องเลขที่ MSM-9D3H-TV7P',
  references: ['เรื่องที่ท่านแจ้งเมื่อวันที่ ๑ เมษายน ๒๕๖๕'],
  attachments: [],
  paragraphs: [
    'ตามที่ท่านได้แจ้งเรื่อง ไฟถนนดับหน้าตลาด ต่อศูนย์รับเรื่องราวร้องทุกข์ นั้น',
    'กองช่างได้เปลี่ยนหลอดไฟทั้งสองต้นเสร็จเมื่อวันที่ ๑๐ เมษายน ๒๕๖๕',
    'จึงเรียนมาเพื่อโปรดทราบ',
  ],
  closing: 'ขอแสดงความนับถือ',
  signer: 'นางหัวหน้า กองช่าง',
  position: ['ผู้อำนวยการกองช่าง ปฏิบัติราชการแทน', 'นายกเทศมนตรีตำบลแม่สายมิตรภาพ'],
  unit: 'ศูนย์รับเรื่องราวร้องทุกข์ สำนักปลัด',
  phone: '๐ ๕๓๗๓ ๔๐๘๓',
  fax: null,
  copies: [],
  verification: {
    url: 'http://localhost:3000/verify/ABCD-EFGH-JKMN',
    code: 'ABCD-EFGH-JKMN',
    words: 'ตรวจสอบหนังสือฉบับนี้',
  },
  garuda: null,
  signature: '(ลงนามแล้วทางอิเล็กทรอนิกส์)',
  mark: null,
  ...more,
});
