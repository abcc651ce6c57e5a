import { PIN_DIGITS } from '../../../cases/complaints/complaint-number.rule.js';
import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import type { OfficeDetails } from '../../../platform/ui/office-details.rule.js';

/** The words of the start page. */
export const startWords = {
  title: 'แจ้งเรื่องถึงเทศบาล ได้คำตอบเป็นหนังสือ',
  promise: `ภายใน ${PERIOD_DAYS} วัน`,
  pageTitle: 'แจ้งเรื่องถึงเทศบาล',
  description: ({ name }: OfficeDetails) =>
    `แจ้งเรื่องร้องทุกข์ร้องเรียนถึง${name} เทศบาลตอบท่านเป็นหนังสือภายใน ${PERIOD_DAYS} วัน`,
  lead: 'ใช้เวลาประมาณ 3 นาที ไม่ต้องสมัครสมาชิก ไม่ต้องบอกชื่อก็ได้',
  begin: 'แจ้งเรื่อง',
  cardsTitle: 'ท่านต้องการทำอะไร',
  cards: [
    { href: '/report', title: 'แจ้งเรื่อง', text: 'ร้องทุกข์ ร้องเรียน เสนอแนะ สอบถาม หรือชมเชย' },
    { href: '/track', title: 'ติดตามเรื่อง', text: `ใช้เลขที่เรื่องและรหัสติดตาม ${PIN_DIGITS} หลัก` },
    { href: '/plan', title: 'แผนและผลงาน', text: 'แผนป้องกันการทุจริตของเทศบาล และผลที่ทำได้' },
  ],
  promiseTitle: 'เราสัญญาว่า',
  promises: [
    'ท่านได้เลขที่เรื่องและวันครบกำหนดตอบทันทีที่ส่ง',
    `เทศบาลตอบท่านเป็นหนังสือภายใน ${PERIOD_DAYS} วัน นับแต่วันถัดจากวันรับเรื่อง`,
    'ถ้าเรายังไม่ตอบเมื่อครบกำหนด ระบบแจ้งตามลำดับที่ประกาศไว้ในหน้าขั้นตอน',
  ],
  procedure: 'ดูขั้นตอน เวลา และผู้รับผิดชอบทั้งหมด',
  contactTitle: 'มาที่เทศบาลหรือโทรศัพท์',
  phone: 'โทรศัพท์',
  place: {
    key: 'ที่ตั้ง',
    text: (name: string) => `ศูนย์รับเรื่องราวร้องทุกข์ สำนักปลัด ${name}`,
  },
  hours: { key: 'เวลาทำการ', text: 'วันจันทร์ถึงวันศุกร์ 08.30–16.30 น. เว้นวันหยุดราชการ' },
  online: { key: 'ทางเว็บ', text: 'แจ้งได้ตลอด 24 ชั่วโมง' },
  emergencyTitle: 'เหตุฉุกเฉิน โทรทันที',
  emergency: [
    { phone: '191', text: 'ตำรวจ' },
    { phone: '199', text: 'ดับเพลิง' },
    { phone: '1669', text: 'เจ็บป่วยฉุกเฉิน' },
    { phone: '1784', text: 'สาธารณภัย' },
  ],
} as const;
