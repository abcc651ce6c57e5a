import { MOST_FILE_MEGABYTES } from './body/body-bounds.js';
import type { ErrorWords } from '../errors/error-words.js';

/** The words for requests that no rule of a room refused, and for each kind of answer without words of its own. */
export const HTTP_ERROR_WORDS: Readonly<Record<string, ErrorWords>> = {
  not_found: { title: 'ไม่พบหน้านี้', text: 'โปรดตรวจที่อยู่หรือเลขที่เรื่อง หรือโทร. {phone}' },
  form_token_wrong: {
    title: 'แบบฟอร์มหมดอายุ',
    text: 'ยังไม่มีการบันทึก ถ้าส่งใหม่แล้วยังขึ้นข้อความนี้ โปรดเปิดรับคุกกี้ของเว็บไซต์นี้ หรือโทร. {phone}',
  },
  unknown_field: {
    title: 'แบบฟอร์มนี้ไม่ครบถ้วน',
    text: 'ยังไม่มีการบันทึก กรุณาตรวจแล้วส่งอีกครั้ง',
  },
  too_many_tries: {
    title: 'ลองหลายครั้งเกินไป',
    text: 'โปรดรอสักครู่แล้วลองใหม่ หรือโทร. {phone}',
  },
  too_large: {
    title: 'ข้อมูลยาวเกินไป',
    text: `ยังไม่มีการบันทึก โปรดย่อข้อความ หรือเลือกไฟล์ที่ไม่เกิน ${MOST_FILE_MEGABYTES} เมกะไบต์ แล้วส่งอีกครั้ง`,
  },
  invalid: { title: 'ข้อมูลไม่ถูกต้อง', text: 'โปรดตรวจข้อมูลแล้วลองใหม่' },
  unavailable: {
    title: 'ระบบขัดข้องชั่วคราว',
    text: 'โปรดลองใหม่ในอีกสักครู่ หรือโทร. {phone} (รหัส {requestId})',
  },
  unavailable_form: {
    title: 'ระบบขัดข้องชั่วคราว',
    text: 'ระบบบอกไม่ได้ว่าบันทึกแล้วหรือยัง โปรดรอสักครู่ ดูก่อนว่าบันทึกแล้วหรือไม่ แล้วจึงส่งอีกครั้ง หรือโทร. {phone} (รหัส {requestId})',
  },
  unavailable_keyed: {
    title: 'ระบบขัดข้องชั่วคราว',
    text: 'โปรดรอสักครู่แล้วส่งอีกครั้ง ระบบจะไม่รับซ้ำ หรือโทร. {phone} (รหัส {requestId})',
  },
  fault: {
    title: 'ระบบทำงานผิดพลาด',
    text: 'เป็นความผิดพลาดของระบบเรา ไม่ใช่ของท่าน โปรดโทร. {phone} (รหัส {requestId})',
  },
  fault_form: {
    title: 'ระบบทำงานผิดพลาด',
    text: 'เป็นความผิดพลาดของระบบเรา ไม่ใช่ของท่าน และระบบบอกไม่ได้ว่าบันทึกแล้วหรือยัง โปรดโทร. {phone} (รหัส {requestId})',
  },
  fault_keyed: {
    title: 'ระบบทำงานผิดพลาด',
    text: 'เป็นความผิดพลาดของระบบเรา ไม่ใช่ของท่าน โปรดโทร. {phone} (รหัส {requestId}) หรือส่งอีกครั้งภายหลัง ระบบจะไม่รับซ้ำ',
  },
};
