import { SHORTEST_REASON } from './restriction.dto.js';
import { formWords } from '../../shared/errors/form-words.js';

/** The words of the page on which a case is restricted. */
export const restrictionWords = {
  title: 'กำหนดเป็นเรื่องปกปิด',
  lead: 'ใช้เมื่อเรื่องกล่าวหาเจ้าหน้าที่ หรือเมื่อคนที่เห็นเรื่องอาจทำให้ผู้ร้องเดือดร้อน',
  effects: [
    'มีผลทันที เรื่องไปอยู่กับเจ้าหน้าที่ที่รับผิดชอบกรณีร้องเรียนกล่าวหา คนอื่นไม่เห็นอีก',
    'ร่างหนังสือ หนังสือที่ยังไม่ได้แจ้ง และอีเมลที่รอส่ง หยุดทั้งหมด',
    'กำหนดตอบไม่เปลี่ยน',
    'ย้อนกลับเองไม่ได้ ต้องมีสองคนเห็นชอบ',
  ],
  number: 'เลขที่เรื่อง',
  numberHint: 'หน้านี้ไม่แสดงเนื้อหาของเรื่อง โปรดตรวจเลขที่ก่อนกด',
  reason: `เหตุผล (อย่างน้อย ${SHORTEST_REASON} ตัวอักษร)`,
  submit: 'กำหนดเป็นเรื่องปกปิด',
  done: (number: string) => `กำหนดเรื่อง ${number} เป็นเรื่องปกปิดแล้ว`,
  open: 'เปิดเรื่อง',
};

export const releaseWords = {
  /** Of the window, where a shoulder or a list of tabs may read it. */
  title: 'เสนอให้ผู้อื่นเห็นชอบ',
  heading: 'เสนอยกเลิกการปกปิด',
  back: 'กลับไปที่เรื่อง',
  lead: 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคลต้องเห็นชอบก่อน เมื่อเห็นชอบแล้ว หน่วยงานใหม่จะเห็นเรื่องนี้ทั้งหมด รวมถึงบันทึกภายใน',
  category: 'ประเภทเรื่องเมื่อยกเลิกการปกปิด',
  choose: 'เลือก',
  reason: `เหตุผล (อย่างน้อย ${SHORTEST_REASON} ตัวอักษร)`,
  reasonHint: 'ผู้เห็นชอบอ่านข้อความนี้ โปรดไม่ใส่ชื่อคนและรายละเอียดของเรื่อง',
  submit: 'เสนอ',
  waiting: 'เสนอยกเลิกการปกปิดแล้ว รอเจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',
  listTitle: 'รอท่านเห็นชอบให้ยกเลิกการปกปิด',
  none: 'ไม่มีเรื่องที่รอท่าน',
  by: (name: string, day: string) => `${name} เสนอเมื่อ ${day}`,
  to: (category: string) => `ประเภทใหม่ ${category}`,
  confirm: (number: string) => `เห็นชอบ ${number}`,
  refuse: (number: string) => `ไม่เห็นชอบ ${number}`,
  done: {
    confirmed: 'เห็นชอบแล้ว เรื่องนี้ไม่ปกปิดแล้ว',
    refused: 'บันทึกว่าไม่เห็นชอบแล้ว เรื่องนี้ยังปกปิด',
  },
};

/** The words of the errors at the fields of both forms. */
const RESTRICTION_ERRORS: Readonly<Record<string, string>> = {
  number_missing: 'กรุณากรอกเลขที่เรื่อง',
  number_unknown: 'ไม่พบเลขที่เรื่องนี้ หรือท่านกำหนดเรื่องนี้ไม่ได้ กรุณาตรวจเลขที่',
  reason_missing: 'กรุณาบอกเหตุผลอย่างน้อย 10 ตัวอักษร',
  reason_long: 'เหตุผลยาวเกิน 1,000 ตัวอักษร กรุณาย่อลง',
  category_missing: 'กรุณาเลือกประเภทเรื่อง',
  release_proposed_already: 'มีข้อเสนอที่รอเห็นชอบอยู่แล้ว',
  release_letter_under_way: 'มีหนังสือที่ยังไม่ได้แจ้ง โปรดแจ้งหรือยกเลิกหนังสือก่อน',
  matter_changed: 'มีคนแก้ไขเรื่องนี้ไปก่อนแล้ว โปรดตรวจเรื่อง ทำเครื่องหมายว่าเห็นแล้ว แล้วกดอีกครั้ง',
  no_restricted_track: 'ไม่มีประเภทเรื่องที่ปกปิด โปรดแจ้งผู้ดูแลระบบ',
  unknown_field: 'แบบฟอร์มนี้ไม่ครบถ้วน กรุณาตรวจแล้วส่งอีกครั้ง',
};

export const restrictionError = formWords(RESTRICTION_ERRORS);
