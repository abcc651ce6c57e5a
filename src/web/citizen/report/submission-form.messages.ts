import { PERIOD_DAYS } from '../../../core/deadlines/fifteen-days.rule.js';
import type { SubmissionField } from './submission-form.rule.js';

/** The words at a field and in the error summary, by the message key of the form. */
export const SUBMISSION_FORM_ERRORS: Readonly<Record<string, string>> = {
  category_missing: 'กรุณาเลือกประเภทเรื่อง',
  description_short: 'กรุณาเล่ารายละเอียดอย่างน้อย 10 ตัวอักษร',
  description_long: 'รายละเอียดยาวเกิน 2,000 ตัวอักษร กรุณาย่อลง',
  wanted_outcome_long: 'สิ่งที่อยากให้ทำยาวเกิน 1,000 ตัวอักษร กรุณาย่อลง',
  village_unknown: 'กรุณาเลือกหมู่บ้านจากรายการ หรือเลือก ไม่ทราบ / ไม่ระบุ',
  landmark_long: 'จุดสังเกตยาวเกิน 200 ตัวอักษร กรุณาย่อลง',
  name_long: 'ชื่อยาวเกิน 200 ตัวอักษร กรุณาย่อลง',
  email_wrong: 'กรุณาตรวจอีเมล เช่น name@example.com',
  address_long: 'ที่อยู่ยาวเกิน 500 ตัวอักษร กรุณาย่อลง',
  hide_name_wrong: 'กรุณาเลือกอีกครั้งว่าจะปกปิดชื่อหรือไม่',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};

/** What each field is called on the form and on the check page. */
export const FIELD_NAMES: Readonly<Record<SubmissionField, string>> = {
  category: 'เรื่องเกี่ยวกับอะไร',
  description: 'เกิดอะไรขึ้น',
  wantedOutcome: 'อยากให้เทศบาลทำอะไร',
  village: 'หมู่บ้าน',
  landmark: 'จุดสังเกต',
  name: 'ชื่อ-สกุล',
  phone: 'เบอร์โทรศัพท์',
  email: 'อีเมล',
  address: 'ที่อยู่',
  hideName: 'ปกปิดชื่อ',
};

export const formWords = {
  title: 'แจ้งเรื่อง',
  step: 'ขั้นที่ 1 จาก 2',
  lead: `ใช้เวลาประมาณ 3 นาที ไม่ต้องสมัครสมาชิก เทศบาลจะตอบท่านเป็นหนังสือภายใน ${PERIOD_DAYS} วัน`,
  emergency: 'หากมีเหตุฉุกเฉิน โทร. 191 (ตำรวจ) หรือ 199 (ดับเพลิง) ทันที',
  descriptionHint: 'บอกว่าเกิดอะไร ที่ไหน เมื่อไร',
  optional: (name: string) => `${name} (ไม่บังคับ)`,
  placeTitle: 'สถานที่',
  noVillage: 'ไม่ทราบ / ไม่ระบุ',
  landmarkHint: 'เช่น หน้าโรงเรียน ข้างวัด เลขเสาไฟ',
  contactTitle: 'ให้เราตอบท่านทางไหน',
  contactLead:
    'ไม่บอกชื่อก็แจ้งได้ ให้อีเมล เราส่งหนังสือทางอีเมล ให้ที่อยู่โดยไม่มีอีเมล เราส่งทางไปรษณีย์ ไม่ให้ทั้งสองอย่าง หนังสืออยู่ที่หน้าติดตามเรื่อง',
  phoneHint: 'ใช้เมื่อเจ้าหน้าที่ต้องถามเพิ่ม เราไม่ส่งคำตอบทางโทรศัพท์',
  nameHint: 'ไม่ต้องบอกเลขประจำตัวประชาชน',
  emailHint: 'หากให้อีเมล เทศบาลจะส่งหนังสือตอบทางอีเมลนี้',
  hideName: 'ปกปิดชื่อ โทรศัพท์ อีเมล และที่อยู่ของฉันจากทุกสำนักและกองของเทศบาล',
  hideNameHint:
    'เห็นได้เฉพาะศูนย์รับเรื่องราวร้องทุกข์ซึ่งอยู่ในสำนักปลัด และปลัดเทศบาล ส่วนเรื่องทุจริตเห็นได้เฉพาะผู้รับผิดชอบเรื่องทุจริต ทุกคนต้องบอกเหตุผลก่อนดูและมีบันทึกทุกครั้ง',
  submit: 'ตรวจทานก่อนส่ง',
  tellTitle: 'ไม่สะดวกกรอกเอง',
  tell: (phone: string) => `โทร. ${phone} หรือมาที่ศูนย์รับเรื่องราวร้องทุกข์ สำนักปลัด เจ้าหน้าที่จะกรอกให้ท่าน`,
};

/** The words of the check page. */
export const checkWords = {
  title: 'ตรวจทานก่อนส่ง',
  step: 'ขั้นที่ 2 จาก 2',
  edit: 'แก้ไข',
  empty: 'ไม่ได้ระบุ',
  hidden:
    'ปกปิดจากทุกสำนักและกอง ถ้าข้อความของท่านมีชื่อ โทรศัพท์ อีเมล หรือบ้านเลขที่ข้างบน ระบบปิดให้ก่อนกองอ่าน แต่ระบบไม่รู้จักชื่อเล่นหรือชื่อญาติ โปรดอย่าเขียนไว้',
  shown: 'ไม่ปกปิด',
  answerWay: 'คำตอบจะถึงท่านอย่างไร',
  answerBy: `${PERIOD_DAYS} วันหลังวันที่ส่ง`,
  restricted: 'เรื่องนี้เห็นได้เฉพาะเจ้าหน้าที่ที่ได้รับแต่งตั้งให้ดูแลเรื่องทุจริตเท่านั้น',
  privacy: 'เทศบาลใช้ข้อมูลนี้เพื่อตรวจสอบเรื่องและตอบท่านตามหน้าที่ของเทศบาลเท่านั้น',
  privacyLink: 'อ่านเรื่องความเป็นส่วนตัว',
  again: 'โปรดตรวจข้อมูลแล้วกดส่งอีกครั้ง ยังไม่มีการส่งเรื่อง',
  submit: 'ส่งเรื่อง',
};

/** The words of the page for a form that was sent before with other words in it. */
export const reusedWords = {
  title: 'แบบฟอร์มนี้ส่งไปแล้ว',
  text: 'ท่านส่งแบบฟอร์มนี้ไปแล้ว แล้วกลับมาแก้ไข เรื่องที่ส่งไว้ยังเหมือนเดิมคือเลขที่',
  receipt: 'ดูใบรับเรื่องที่ส่งไว้',
  asNew: 'หากข้อความข้างล่างเป็นอีกเรื่องหนึ่ง ส่งเป็นเรื่องใหม่ได้',
  submit: 'ส่งเป็นเรื่องใหม่',
  edit: 'แก้ไขก่อนส่ง',
};

/** The words of the page for a form that could not be taken; `code` is the request's id. */
export const unsentWords = {
  why: {
    failed: {
      title: 'ระบบขัดข้อง',
      text: (phone: string) => `ข้อมูลที่ท่านกรอกยังอยู่ ลองใหม่ในอีกสักครู่ หรือโทร. ${phone}`,
    },
    fault: {
      title: 'ระบบทำงานผิดพลาด',
      text: (phone: string) =>
        `เป็นความผิดพลาดของระบบเรา ไม่ใช่ของท่าน ข้อมูลที่ท่านกรอกยังอยู่ โปรดโทร. ${phone} แจ้งรหัสด้านล่าง หรือลองใหม่ภายหลัง`,
    },
    limited: {
      title: 'ส่งหลายครั้งเกินไป',
      text: (phone: string) =>
        `ยังไม่ได้รับเรื่องนี้ ข้อมูลที่ท่านกรอกยังอยู่ โปรดรอสักครู่แล้วลองใหม่ หรือโทร. ${phone}`,
    },
  },
  once: 'กดส่งอีกครั้งได้ ระบบจะไม่รับเรื่องซ้ำ',
  code: (requestId: string) => `รหัส ${requestId}`,
  typed: 'ข้อมูลที่ท่านกรอก',
  retry: 'ลองอีกครั้ง',
};
